package io.github.kaigiroku.pdf.afterwork;

import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.problem.Quoted;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.security.interfaces.RSAKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 署名鍵: a private key with its certificates, out of a {@link KeyStore}: a PKCS#12 file, or a card or server behind
 * PKCS#11, whose key never leaves it. RSA and elliptic curves. Immutable; as thread-safe as the key store's provider.
 */
public final class SigningKey {

    private static final int LONG_CURVE = 256;

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Provider provider;

    private SigningKey(PrivateKey key, List<X509Certificate> chain, Provider provider) {
        this.key = key;
        this.chain = List.copyOf(chain);
        this.provider = provider;
    }

    /**
     * The key of one entry.
     *
     * @param store a loaded key store
     * @param alias the entry's name
     * @param password what protects the key; null where the store asks for none, as most PKCS#11 stores do
     * @return the key with its chain of certificates
     * @throws AfterworkException when the entry is missing, holds no private key, or does not open
     */
    public static SigningKey of(KeyStore store, String alias, char @Nullable [] password) {
        try {
            if (!(store.getKey(alias, password) instanceof PrivateKey key)) {
                throw new AfterworkException(new Message(
                        "鍵ストアの " + Quoted.of(alias) + " に秘密鍵がありません。別名（alias）を確かめてください。",
                        "the key store has no private key " + Quoted.of(alias) + "; check the alias"));
            }
            return new SigningKey(key, certificates(store.getCertificateChain(alias)), store.getProvider());
        } catch (GeneralSecurityException e) {
            throw new AfterworkException(
                    new Message(
                            "鍵ストアの " + Quoted.of(alias) + " を開けません。パスワードを確かめてください。",
                            "the key " + Quoted.of(alias) + " does not open; check the password"),
                    e);
        }
    }

    PrivateKey key() {
        return key;
    }

    /** The signer's certificate first. */
    List<X509Certificate> chain() {
        return chain;
    }

    X509Certificate certificate() {
        return chain.get(0);
    }

    /** The name of the signature algorithm, as strong as the key. */
    String algorithm() {
        if (key instanceof RSAKey || "RSA".equals(key.getAlgorithm())) {
            return "SHA256withRSA";
        }
        if ("EC".equals(key.getAlgorithm())) {
            boolean isLong =
                    key instanceof ECKey curve && curve.getParams().getOrder().bitLength() > LONG_CURVE;
            return isLong ? "SHA512withECDSA" : "SHA256withECDSA";
        }
        throw new AfterworkException(new Message(
                "この種類の鍵（" + key.getAlgorithm() + "）では署名できません。RSA か楕円曲線（EC）の鍵を使ってください。",
                "keys of the kind " + key.getAlgorithm() + " do not sign here; use RSA or EC"));
    }

    /** The store's provider where it signs itself, as those of PKCS#11 do; null for whichever the JDK finds. */
    @Nullable
    Provider provider() {
        return provider.getService("Signature", algorithm()) == null ? null : provider;
    }

    private static List<X509Certificate> certificates(Certificate @Nullable [] chain) {
        List<X509Certificate> found = new ArrayList<>();
        if (chain != null) {
            for (Certificate certificate : chain) {
                if (certificate instanceof X509Certificate x509) {
                    found.add(x509);
                }
            }
        }
        if (found.isEmpty()) {
            throw new AfterworkException(new Message(
                    "鍵に証明書（X.509）が付いていません。証明書と一緒に鍵ストアへ入れてください。",
                    "the key has no X.509 certificate; put it into the key store together with one"));
        }
        return found;
    }
}
