package io.github.kaigiroku.profile;

/**
 * 欄外の文: a text in the upper or lower margin of every page.
 *
 * @param text such as {@code {page}/{pages}} or {@code {meetingName}}
 * @param align where it stands; in the middle unless said
 */
public record MarginLine(
        @Setting(
                ja = "欄外の文。{page}/{pages} など",
                en = "text such as {page}/{pages}",
                required = true,
                names = {PatternScope.RECORD, PatternScope.PAGE})
        Pattern text,

        @Setting(ja = "揃え", en = "where it stands") TextAlign align) {

    /** Fills in defaults for missing components. */
    @SuppressWarnings("ConstantValue")
    public MarginLine {
        align = align == null ? TextAlign.CENTER : align;
    }
}
