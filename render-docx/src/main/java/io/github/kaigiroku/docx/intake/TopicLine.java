package io.github.kaigiroku.docx.intake;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 議題の行.
 *
 * @param text the line without blanks at its ends
 * @param indent how far it is moved in, in half-width characters
 * @param numbering its number or bullet; null for none
 * @param groups whether its words announce items below it, as 報告事項 does
 */
record TopicLine(Slice text, int indent, @Nullable Numbering numbering, boolean groups) {

    private static final Pattern GROUPS = Pattern.compile(
            "^[【［〔＜<\\[《]?(?:\\S{0,8}(?:報告|協議|審議|審査|付議|検討|議決|承認|連絡|諮問|説明|確認|その他の?|専決)事項|議事|議案|議題|案件|報告|協議|審議|(?:報告|協議|審議)案件|議案審議|議案審査|その他)[】］〕＞>\\]》]?[：:]?$");
    private static final Pattern CEREMONY = Pattern.compile(
            "^(?:開会|閉会|散会|開式|閉式|休憩|質疑応答|意見交換|その他|\\S{0,10}(?:挨拶|あいさつ|ごあいさつ|紹介|委嘱状?(?:の)?交付|宣言|確認|選出|互選|指名|点呼)|連絡事項|事務連絡)$");
    private static final Pattern WHOLE = Pattern.compile("(?:について|の件|の報告|その他|事項|[）)】〕])$");
    private static final int MIN_BROKEN = 12;

    static TopicLine of(Slice line) {
        String text = line.text();
        Numbering numbering = Numbering.orBullet(text);
        String words = Slice.key(numbering == null ? text : text.substring(numbering.end()));
        return new TopicLine(
                line, line.indent(), numbering, GROUPS.matcher(words).matches());
    }

    boolean isPlain() {
        return numbering == null && !groups;
    }

    /** Whether it is a step of every meeting, such as 開会. */
    boolean isCeremony() {
        return isCeremony(text.text());
    }

    static boolean isCeremony(String text) {
        return CEREMONY.matcher(Slice.key(text)).matches();
    }

    boolean isOfKind(TopicLine other) {
        Numbering here = numbering;
        Numbering there = other.numbering;
        return here != null && there != null && here.kind() == there.kind();
    }

    boolean follows(TopicLine before) {
        Numbering here = numbering;
        Numbering there = before.numbering;
        return here != null && there != null && here.follows(there);
    }

    /** Whether its way of numbering usually stands below that of another, and it begins a series. */
    boolean beginsBelow(TopicLine other) {
        Numbering here = numbering;
        Numbering there = other.numbering;
        return here != null
                && there != null
                && here.ordinal() <= 1
                && here.kind().compareTo(there.kind()) > 0;
    }

    /** Whether it goes on with a line that somebody broke by hand. */
    boolean continues(TopicLine before) {
        String said = before.text.text();
        return isPlain()
                && !isCeremony()
                && before.numbering != null
                && indent > before.indent
                && said.length() >= MIN_BROKEN
                && !WHOLE.matcher(said).find();
    }
}
