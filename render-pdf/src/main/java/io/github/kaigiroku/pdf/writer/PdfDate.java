package io.github.kaigiroku.pdf.writer;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** 日時の書き方: dates as PDF writes them (ISO 32000-1, 7.9.4) and as XMP writes them (ISO 8601). */
final class PdfDate {

    private static final DateTimeFormatter PDF = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmssxx", Locale.ROOT);
    private static final DateTimeFormatter XMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private PdfDate() {}

    static String of(OffsetDateTime date) {
        String text = PDF.format(date);
        int minutes = text.length() - 2;
        return text.substring(0, minutes) + "'" + text.substring(minutes) + "'";
    }

    static String xmp(OffsetDateTime date) {
        return XMP.format(date);
    }
}
