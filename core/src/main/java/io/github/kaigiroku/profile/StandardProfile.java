package io.github.kaigiroku.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 標準の様式 as values, for reading its JSON costs more than half of the first document of a process. A test holds them to
 * the JSON, whose bytes are also what is written of it.
 */
final class StandardProfile {

    static final String JSON = "standard-profile.json";

    static final FormProfile PROFILE = new FormProfile(
            FormProfile.FORMAT_VERSION,
            "所沢市",
            DigitStyle.FULL,
            Words.USUAL,
            DatePatterns.USUAL,
            List.of(),
            new PageLayout(
                    PaperSize.A4, false, 62.4, 60.95, "ＭＳ 明朝", null, null, 12, 16, 45, 4.95, List.of(), List.of()),
            ClosedLook.USUAL,
            List.of(new SheetForm(null, summary()), new SheetForm(null, proceedings())));

    private StandardProfile() {}

    private static List<Part> summary() {
        List<RowForm> rows = List.of(
                row("会議の名称", RowContent.MEETING_NAME, 2),
                row(
                        "開催日時",
                        RowContent.DATE_AND_TIME,
                        2,
                        Pattern.of("{date}"),
                        Pattern.of("{time}"),
                        Pattern.of("{conduct}")),
                row("開催場所", RowContent.VENUE, 2),
                row("出席者の氏名", RowContent.ATTENDEES_PRESENT, 7),
                row("欠席者の氏名", RowContent.ATTENDEES_ABSENT, 3),
                row("説明者の職・氏名", RowContent.EXPLAINERS, 3),
                row("議題", RowContent.AGENDA, 7),
                row("会議資料", RowContent.MATERIALS, 6),
                row(
                        "担当部課名",
                        RowContent.SECRETARIAT,
                        9,
                        Pattern.of(""),
                        Pattern.of("事務局　{headcount}人"),
                        Pattern.of("{department} ", "{section}", "   電話：{phone}", "　内線：{extension}"),
                        Pattern.of("ファクス：{fax}"),
                        Pattern.of("電子メール：{email}")));
        return List.of(
                text(TextRole.MARK, "様式第１号", TextAlign.START),
                text(TextRole.TITLE, "会 議 録", TextAlign.CENTER),
                new RowsPart(8, 29.8, false, rows));
    }

    private static List<Part> proceedings() {
        var columns = List.of(
                new ColumnForm("発言者", ColumnContent.SPEAKER, 8),
                new ColumnForm("審議の内容（審議経過・決定事項等）", ColumnContent.TEXT, 29.8));
        return List.of(
                text(TextRole.TITLE, "様式第２号", TextAlign.START),
                text(TextRole.TEXT, "", TextAlign.START),
                new ProceedingsPart(columns, false, 2, false, 1, 1, false, null, false, EntryLooks.USUAL));
    }

    private static TextPart text(TextRole role, String line, TextAlign align) {
        return new TextPart(role, List.of(Pattern.of(line)), align, TextLook.TEXT, 0, 0);
    }

    private static RowForm row(String label, @Nullable RowContent content, double leastLines, Pattern... lines) {
        return new RowForm(
                List.of(Pattern.of(label)),
                TextAlign.SPREAD,
                content,
                List.of(lines),
                null,
                RowForm.USUAL_COLUMNS,
                null,
                leastLines,
                WhenEmpty.BLANK,
                null);
    }
}
