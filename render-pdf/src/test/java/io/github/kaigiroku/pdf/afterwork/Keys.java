package io.github.kaigiroku.pdf.afterwork;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** An authority made on the spot: it certifies signers, says that it has withdrawn nothing, and stamps the time. */
final class Keys {

    static final char[] PASSWORD = "secret".toCharArray();

    private final Instant now = Instant.now();
    private final KeyPair authority = pair("RSA", 2048);
    private final X509Certificate root = certificate("CN=認証局", authority, true, null);
    private int serial;

    X509Certificate root() {
        return root;
    }

    /** A key store of the kind PKCS#12 with one signer in it. */
    KeyStore store(String name, String algorithm, int size) {
        try {
            KeyPair pair = pair(algorithm, size);
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = {certificate("CN=" + name, pair, false, null), root};
            store.setKeyEntry("signer", pair.getPrivate(), PASSWORD, chain);
            return store;
        } catch (GeneralSecurityException | IOException e) {
            throw new AssertionError(e);
        }
    }

    SigningKey signer(String name) {
        return SigningKey.of(store(name, "RSA", 2048), "signer", PASSWORD);
    }

    SigningKey signerByCurve(String name, int bits) {
        return SigningKey.of(store(name, "EC", bits), "signer", PASSWORD);
    }

    /** The list of withdrawn certificates: empty. */
    byte[] revocations() {
        try {
            var list = new JcaX509v2CRLBuilder(root.getSubjectX500Principal(), Date.from(now));
            list.setNextUpdate(Date.from(now.plus(Duration.ofDays(1))));
            return list.build(signer(authority.getPrivate())).getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    TimeStampService timeStamps() {
        KeyPair pair = pair("RSA", 2048);
        X509Certificate certificate = certificate("CN=時刻認証局", pair, false, KeyPurposeId.id_kp_timeStamping);
        return request -> {
            try {
                var digests = new BcDigestCalculatorProvider();
                var generator = new TimeStampTokenGenerator(
                        new JcaSimpleSignerInfoGeneratorBuilder()
                                .build("SHA256withRSA", pair.getPrivate(), certificate),
                        digests.get(new org.bouncycastle.asn1.x509.AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                        new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1"));
                generator.addCertificates(new JcaCertStore(List.of(certificate, root)));
                return new TimeStampResponseGenerator(generator, Set.of(TSPAlgorithms.SHA256.getId()))
                        .generate(new TimeStampRequest(request), BigInteger.ONE, Date.from(Instant.now()))
                        .getEncoded();
            } catch (GeneralSecurityException | OperatorCreationException | TSPException e) {
                throw new AssertionError(e);
            }
        };
    }

    private X509Certificate certificate(String name, KeyPair pair, boolean isAuthority, KeyPurposeId purpose) {
        try {
            X500Name subject = new X500Name(name);
            X500Name issuer = isAuthority
                    ? subject
                    : X500Name.getInstance(root.getSubjectX500Principal().getEncoded());
            var builder = new JcaX509v3CertificateBuilder(
                    issuer,
                    BigInteger.valueOf(++serial),
                    Date.from(now.minus(Duration.ofDays(1))),
                    Date.from(now.plus(Duration.ofDays(365))),
                    subject,
                    pair.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
            int usage = isAuthority
                    ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                    : KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(authority.getPrivate())));
        } catch (CertIOException | GeneralSecurityException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withRSA").build(key);
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
