package io.github.kaigiroku.docx.write;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 文書のプロパティ: what Word shows under the file's information.
 *
 * @param title the title
 * @param created when it was made; null to say nothing
 * @param modified when it was last changed; null to say nothing
 */
public record FileProperties(
        String title,
        @Nullable OffsetDateTime created,
        @Nullable OffsetDateTime modified) {}
