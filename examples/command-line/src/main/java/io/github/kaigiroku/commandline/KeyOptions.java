package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.afterwork.SigningKey;
import io.github.kaigiroku.problem.Message;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** 署名鍵の指定: which key signs, and the password that opens it. */
final class KeyOptions {

    private static final Message KIND = new Message("鍵ストア", "key store");

    @Option(
            names = "--key",
            paramLabel = "KEYS.p12",
            converter = OptionWords.FilePath.class,
            required = true,
            description = "署名者の鍵と証明書（PKCS#12）/ the signer's key and certificate")
    private Path file = Path.of("");

    @Option(
            names = "--alias",
            paramLabel = "NAME",
            description = "鍵の別名（鍵が一つなら不要）/ the key's name, where the file holds several")
    private @Nullable String alias;

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "鍵のパスワードを書いたファイル（無ければ端末で尋ねる）/ holds the key's password; without it the terminal asks")
    private @Nullable Path passwordFile;

    SigningKey read() throws CommandException {
        char[] password = new PasswordSource(KIND, "--password-file", passwordFile).read();
        KeyStore store = opened(new InputFile(KIND, file).read(InputStream::readAllBytes), password);
        try {
            return SigningKey.of(store, alias == null ? onlyKey(store) : alias, password);
        } catch (KeyStoreException e) {
            throw unreadable(e);
        }
    }

    private KeyStore opened(byte[] bytes, char[] password) throws CommandException {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(new ByteArrayInputStream(bytes), password);
            return store;
        } catch (IOException | GeneralSecurityException e) {
            throw unreadable(e);
        }
    }

    private CommandException unreadable(Exception failure) {
        return CommandException.failed(new Message(
                "鍵ストア " + file + " を開けません。PKCS#12 のファイルか、パスワードが正しいかを確かめてください（" + failure.getMessage() + "）。",
                "The key store " + file + " does not open; check that it is a PKCS#12 file, and its password ("
                        + failure.getMessage() + ")"));
    }

    private String onlyKey(KeyStore store) throws KeyStoreException, CommandException {
        List<String> keys = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) {
            if (store.isKeyEntry(name)) {
                keys.add(name);
            }
        }
        if (keys.size() == 1) {
            return keys.get(0);
        }
        String known = String.join(", ", keys);
        throw CommandException.failed(new Message(
                "鍵ストア " + file + " には鍵が " + keys.size() + " 件あります。--alias で選んでください: " + known,
                "The key store " + file + " holds " + keys.size() + " keys; choose one with --alias: " + known));
    }
}
