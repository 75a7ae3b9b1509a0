package io.github.kaigiroku.spark;

import java.io.Serializable;
import java.util.List;

/**
 * 作るもの: what every executor needs to know to make its renderers. Only this travels to them; renderers do not.
 *
 * @param formats {@code docx}, {@code pdf}
 * @param profile the profile's JSON; empty for the library's default
 */
public record Forms(List<String> formats, String profile) implements Serializable {

    /** Refuses formats that nothing can make. */
    public Forms {
        if (formats.isEmpty() || !List.of("docx", "pdf").containsAll(formats)) {
            throw new IllegalArgumentException("--format is docx, pdf or docx,pdf, not " + formats);
        }
        formats = List.copyOf(formats);
    }

    /**
     * 同じものかどうか: distinguishes results of these forms from others.
     *
     * @return the same text for the same forms
     */
    public String key() {
        return String.join(",", formats) + (profile.isEmpty() ? "" : " " + Sha256.of(profile));
    }
}
