package io.github.kaigiroku.pdf.inspect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 書式の語彙: keys, names and strings that the standard uses, so that a closed word of two letters is not taken for found in
 * every file. Whole words only: what is not known here is searched.
 */
final class Vocabulary {

    private static final Set<String> WORDS = read();

    /** Names of metadata and addresses of their schemas; what stands between and behind them is text. */
    private static final Pattern METADATA = Pattern.compile(
            "(?:</?|(?<=\\s))(?:x|xml|xmlns|rdf|dc|xmp|xmpMM|xmpRights|xmpTPg|pdf|pdfx|pdfaid|pdfuaid|pdfaExtension"
                    + "|pdfaSchema|pdfaProperty|stEvt|stRef|photoshop):[A-Za-z]+(?=[\\s=/>])"
                    + "|http://(?:ns\\.adobe\\.com|www\\.w3\\.org|purl\\.org/dc|www\\.aiim\\.org)/[A-Za-z0-9./#-]*"
                    + "|adobe:ns:meta/");

    private Vocabulary() {}

    private static Set<String> read() {
        try (InputStream in = Vocabulary.class.getResourceAsStream("vocabulary.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(Predicate.not(line -> line.startsWith("#")))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a key, a name or a string is one of the standard's. */
    static boolean isWord(String word) {
        return WORDS.contains(word);
    }

    /** Metadata without the names that every file's have. */
    static String withoutNames(String metadata) {
        return METADATA.matcher(metadata).replaceAll(" ");
    }
}
