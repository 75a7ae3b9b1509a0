package io.github.kaigiroku.pdf.writer;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 文書のプロパティ: what a file says of itself. Immutable.
 *
 * @param title the title, shown in the window of a viewer
 * @param created when the document was made, by its own account; null when unknown
 * @param modified when it was last changed; null when unknown
 * @param part the part of ISO 19005 to whose level A it is to say that it conforms, and to PDF/UA-1; 0 for neither
 */
public record FileProperties(
        String title,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime modified,
        int part) {}
