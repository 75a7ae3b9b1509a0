package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.docx.read.AsideKind;
import io.github.kaigiroku.docx.read.PrintedAside;
import java.util.regex.Pattern;

/** 本文外: what a file holds beside its text. It is left over, but for page numbers and for insertions, read where they stand. */
final class Beside {

    private static final Pattern MEETING = Pattern.compile("(?:会議|委員会|審議会|協議会|懇談会|検討会|部会|議会|会)$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-0-9/ー－～()]*(?:ページ|頁|page)?[-0-9/]*");

    private final DraftRecord draft;
    private final Sources sources;

    Beside(DraftRecord draft, Sources sources) {
        this.draft = draft;
        this.sources = sources;
    }

    void take(PrintedAside aside) {
        if (aside.kind() == AsideKind.INSERTED) {
            draft.likely("$", aside.text(), "承諾された変更（変更履歴の挿入）", "an accepted change (a tracked insertion)");
        } else if (aside.kind() == AsideKind.LIST_NUMBER) {
            draft.doubtful("$", aside.text(), "読み取れない段落番号が前にある文", "a text behind a list number that was not read");
        } else {
            Slice text = sources.add("本文外（" + kind(aside) + "）", aside.text());
            if (aside.kind() == AsideKind.MARGIN) {
                margin(text);
            }
        }
    }

    private void margin(Slice text) {
        if (draft.name.isEmpty() && MEETING.matcher(text.strip().text()).find()) {
            draft.name = text.strip().take("meeting.name");
            draft.doubtful("meeting.name", draft.name, "会議の名称（欄外から）", "the name of the meeting (in the margin)");
        } else if (PAGE_NUMBER.matcher(text.key()).matches()) {
            text.form();
        }
    }

    private static String kind(PrintedAside aside) {
        return switch (aside.kind()) {
            case INSERTED -> "変更履歴の挿入";
            case DELETED -> "変更履歴の削除";
            case HIDDEN -> "隠し文字";
            case NOTE -> "脚注";
            case COMMENT -> "コメント";
            case TEXT_BOX -> "テキスト ボックス";
            case READING -> "ふりがな";
            case PICTURE -> "図";
            case MARGIN -> "ヘッダー・フッター";
            case LIST_NUMBER -> "段落番号";
            case FORMULA -> "囲い文字や式";
            case OTHER_FILE -> "外部の内容";
        };
    }
}
