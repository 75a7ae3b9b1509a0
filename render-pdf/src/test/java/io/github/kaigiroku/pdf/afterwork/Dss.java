package io.github.kaigiroku.pdf.afterwork;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.util.List;

/** The judge of signatures: the validator of the European Commission's Digital Signature Service. */
final class Dss {

    private Dss() {}

    /** What it says of each signature, the first signed first: format, indication and what speaks against it. */
    static List<String> judge(byte[] pdf, Keys keys) {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(keys.root()));
        verifier.setTrustedCertSources(trusted);
        verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(keys.revocations())));
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(verifier);
        SimpleReport report = validator.validateDocument().getSimpleReport();
        return report.getSignatureIdList().stream()
                .map(id -> verdict(report, id))
                .toList();
    }

    private static String verdict(SimpleReport report, String id) {
        Indication indication = report.getIndication(id);
        String against = indication == Indication.TOTAL_PASSED
                ? ""
                : " " + report.getSubIndication(id) + " "
                        + report.getAdESValidationErrors(id).stream()
                                .map(message -> message.getValue())
                                .toList();
        return report.getSignatureFormat(id) + " " + indication + against;
    }
}
