package io.github.kaigiroku.form;

import java.util.List;

/** 様式の定義の入手: the profiles that come with the library. */
public final class FormProfiles {

    private FormProfiles() {}

    /**
     * 標準の様式: 様式第１号 and 様式第２号 of Tokorozawa, the default.
     *
     * @return the profile
     */
    public static FormProfile standard() {
        return new FormProfile(
                FormProfile.FORMAT_VERSION,
                "所沢市",
                DigitStyle.FULL,
                new PageLayout(PaperSize.A4, 62.4, 60.95, "ＭＳ 明朝", 12, 16, 45, 4.95),
                new SummaryForm(
                        "様式第１号",
                        "会 議 録",
                        8,
                        29.8,
                        List.of(
                                row("会議の名称", RowContent.MEETING_NAME, 2),
                                row("開催日時", RowContent.DATE_AND_TIME, 2),
                                row("開催場所", RowContent.VENUE, 2),
                                row("出席者の氏名", RowContent.ATTENDEES_PRESENT, 7),
                                row("欠席者の氏名", RowContent.ATTENDEES_ABSENT, 3),
                                row("説明者の職・氏名", RowContent.EXPLAINERS, 3),
                                row("議題", RowContent.AGENDA, 7),
                                row("会議資料", RowContent.MATERIALS, 6),
                                row("担当部課名", RowContent.SECRETARIAT, 9))),
                new ProceedingsForm("様式第２号", "", "発言者", "審議の内容（審議経過・決定事項等）", 8, 29.8, 2, false, 1, 1));
    }

    private static RowForm row(String label, RowContent content, double leastLines) {
        return new RowForm(label, content, leastLines, WhenEmpty.BLANK, null);
    }
}
