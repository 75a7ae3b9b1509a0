package io.github.kaigiroku.batch;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.validation.Measure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 求められた様式: what is asked for of every record, by its content, so that a changed profile or font makes the files anew. */
final class FormsAsked {

    private final byte[] asked;
    private final Measure measure;

    private FormsAsked(byte[] asked, Measure measure) {
        this.asked = asked;
        this.measure = measure;
    }

    static FormsAsked of(BatchSettings settings) {
        MessageDigest digest = sha256();
        digest.update(settings.formats().stream().sorted().toList().toString().getBytes(StandardCharsets.UTF_8));
        digest.update((settings.publicCopy() + " " + settings.adopted() + " " + settings.authorityName())
                .getBytes(StandardCharsets.UTF_8));
        digest.update(version().getBytes(StandardCharsets.UTF_8));
        if (!settings.profile().isEmpty()) {
            add(digest, Path.of(settings.profile()));
        }
        settings.fonts().forEach(font -> add(digest, font));
        return new FormsAsked(digest.digest(), settings.measure());
    }

    Measure measure() {
        return measure;
    }

    /** Identifies one record on these forms. */
    String digest(byte[] json) {
        MessageDigest digest = sha256();
        digest.update(asked);
        return HexFormat.of().formatHex(digest.digest(json));
    }

    /** The library's version, for a later one may print otherwise. */
    private static String version() {
        return String.valueOf(FormComposer.class.getPackage().getImplementationVersion());
    }

    private static void add(MessageDigest digest, Path file) {
        try {
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UsageException("ファイルを読めません / the file cannot be read: " + e.getMessage(), file.toString(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
