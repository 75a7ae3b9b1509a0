package io.github.kaigiroku.docx.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.json.RecordJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Any text in any shape: every character is in the account, and what was taken is in the record. */
class NothingIsLostTest {

    private static final List<String> WORDS = List.of(
            "会議の名称",
            "開催日時",
            "出 席 者",
            "欠席委員",
            "議題",
            "会議資料",
            "担当課",
            "発言者",
            "発言内容",
            "議事",
            "傍聴者",
            "公開",
            "なし",
            "以上",
            "令和６年２月６日（火）",
            "2024/2/30",
            "午後２時から",
            "１５：３０",
            "正午",
            "委員長",
            "○委員長　",
            "【委員】",
            "（出席者）",
            "甲野 太郎委員長",
            "、",
            "　",
            "：",
            "。",
            "（１）",
            "①",
            "資料１　図",
            "電話04-1234-5678",
            "まちづくり部 水辺課",
            "意見はあるか。",
            "（休憩 午後３時～午後３時１０分）",
            "〔拍手〕",
            "１８人",
            "𠮷野󠄀",
            "（代理 乙）",
            "（甲の代理）",
            "（午後３時から出席）",
            "原案のとおり可決した。",
            "挙手採決　賛成５　反対０",
            "署名議員　丙",
            "都市部交通政策課",
            "\t",
            "NO.",
            "a@b.jp",
            "次回",
            "閉会",
            "備　考");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofAnyDocument(long seed) throws IOException {
        var random = new Random(seed);
        for (int run = 0; run < 12; run++) {
            Typed typed = typed(random);
            TakenMinutes taken = typed.taken();

            MinutesIntakeTest.assertAccounted(typed, taken);
            assertHeld(taken);
        }
    }

    private static void assertHeld(TakenMinutes taken) throws IOException {
        var bytes = new ByteArrayOutputStream();
        RecordJson.write(taken.record(), bytes);
        String json = bytes.toString(StandardCharsets.UTF_8);
        for (TakenText piece : taken.account()) {
            if (piece.use() == TextUse.TAKEN && isVerbatim(piece)) {
                String text = piece.text().replace("\t", "\\t").strip();
                assertThat(json).as("%s %s", piece.place(), piece.path()).contains(text);
            }
        }
    }

    /** What the record holds in a form of its own: days, times, counts and choices, and headings by their item. */
    private static boolean isVerbatim(TakenText piece) {
        return !String.valueOf(piece.path())
                .matches("meeting\\.(?:sessions|observers|openness\\.level).*|agenda\\[\\d+]\\.closed|meeting\\.name"
                        + "|attendees\\[\\d+]\\.(?:arrived|left|mode)|secretariat\\.headcount");
    }

    private static Typed typed(Random random) {
        var typed = new Typed();
        for (int block = random.nextInt(5); block >= 0; block--) {
            if (random.nextBoolean()) {
                String[] rows = new String[1 + random.nextInt(5)];
                int columns = 1 + random.nextInt(4);
                for (int i = 0; i < rows.length; i++) {
                    var row = new StringBuilder(words(random));
                    for (int j = 1; j < columns; j++) {
                        row.append('|').append(words(random));
                        if (random.nextInt(3) == 0) {
                            row.append('/').append(words(random)).append("あ");
                        }
                    }
                    rows[i] = row.toString();
                }
                typed.table(rows);
            } else {
                typed.line("い" + words(random), words(random) + "う");
            }
        }
        return typed;
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append(WORDS.get(random.nextInt(WORDS.size())).replace("/", "-"));
        }
        return text.toString();
    }
}
