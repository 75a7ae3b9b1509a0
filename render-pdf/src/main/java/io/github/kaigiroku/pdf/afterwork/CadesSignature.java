package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.jspecify.annotations.Nullable;

/**
 * CAdES 形式の署名 (ETSI EN 319 122-1) as PAdES baseline asks for it (EN 319 142-1): detached, with the signer's certificate
 * among the signed attributes and no signing time, which the PDF states; with a time stamp over the signature for B-T.
 */
final class CadesSignature {

    private CadesSignature() {}

    /** Signs bytes. */
    static byte[] of(Signed content, SigningKey key, @Nullable TimeStampService stamps) {
        try {
            CMSSignedData signed = generator(key).generate(content, false);
            return (stamps == null ? signed : stamped(signed, stamps)).getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
            throw new AfterworkException(
                    new Message(
                            "署名できません。鍵と証明書を確かめてください: " + e.getMessage(),
                            "signing failed; check the key and its certificate: " + e.getMessage()),
                    e);
        }
    }

    private static CMSSignedDataGenerator generator(SigningKey key)
            throws OperatorCreationException, GeneralSecurityException, IOException, CMSException {
        JcaContentSignerBuilder signer = new JcaContentSignerBuilder(key.algorithm());
        Provider provider = key.provider();
        ContentSigner content = (provider == null ? signer : signer.setProvider(provider)).build(key.key());
        DefaultSignedAttributeTableGenerator usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(signingCertificate(key)));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                .setSignedAttributeGenerator(of -> usual.getAttributes(of).remove(CMSAttributes.signingTime))
                .build(content, new JcaX509CertificateHolder(key.certificate())));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator;
    }

    private static Attribute signingCertificate(SigningKey key) throws GeneralSecurityException {
        byte[] hash = sha256(key.certificate().getEncoded());
        return new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
    }

    private static CMSSignedData stamped(CMSSignedData signed, TimeStampService stamps)
            throws GeneralSecurityException, CMSException {
        SignerInformation signer =
                signed.getSignerInfos().getSigners().iterator().next();
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                new DERSet(token(sha256(signer.getSignature()), stamps))));
        SignerInformation stamped = SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(attributes));
        return CMSSignedData.replaceSigners(signed, new SignerInformationStore(List.of(stamped)));
    }

    private static ASN1Primitive token(byte[] hash, TimeStampService stamps) {
        TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
        requests.setCertReq(true);
        TimeStampRequest request = requests.generate(TSPAlgorithms.SHA256, hash);
        try {
            TimeStampResponse response = new TimeStampResponse(stamps.stamp(request.getEncoded()));
            response.validate(request);
            if (response.getTimeStampToken() == null) {
                throw new TSPException(String.valueOf(response.getStatusString()));
            }
            return ASN1Primitive.fromByteArray(response.getTimeStampToken().getEncoded());
        } catch (TSPException | IOException e) {
            throw new AfterworkException(
                    new Message(
                            "タイムスタンプを取得できません。時刻認証局の応答を確かめてください: " + e.getMessage(),
                            "no time stamp; check the service's answer: " + e.getMessage()),
                    e);
        }
    }

    private static byte[] sha256(byte[] bytes) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }

    /** 署名の対象: the bytes of a file on both sides of the signature's place. */
    static final class Signed implements CMSTypedData {

        private final byte[] file;
        private final int gapStart;
        private final int gapEnd;

        Signed(byte[] file, int gapStart, int gapEnd) {
            this.file = file;
            this.gapStart = gapStart;
            this.gapEnd = gapEnd;
        }

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            out.write(file, 0, gapStart);
            out.write(file, gapEnd, file.length - gapEnd);
        }

        @Override
        public Object getContent() {
            return file;
        }
    }
}
