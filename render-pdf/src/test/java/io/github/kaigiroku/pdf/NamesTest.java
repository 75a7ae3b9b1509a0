package io.github.kaigiroku.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.form.FormDocument;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Names and words as assemblies have them: each is printed and read back as it is, or refused, all at once. */
@EnabledIf("io.github.kaigiroku.pdf.FontSource#isBundled")
class NamesTest {

    private static final List<String> PRINTED = Stream.of(
                    "髙橋 﨑山 德永 渡邉 渡邊 𠮷田 𣘺本 \uFA10本 祐\uFA19 齋藤 齊藤 嶌田 桒原 淸水 濵田 濱口 冨田 槗本 惠川 廣瀨 鷗外 柗本 靏見 竒藤",
                    "𡈽方 㟢本 㠀田 𥔎村 𫝆井 𣏐野 𣜜原 㐂多 㓛刀 榊\uDB40\uDD00原 辻\uDB40\uDD00村 葛\uDB40\uDD00城 葛\uDB40\uDD01西 渡邉\uDB40\uDD00 祇\uDB40\uDD00園",
                    "\uFA1B島 \uFA1C国 \uFA22 館\uFA2C \uFA1E生 黑田 緖方 \uFA61 𠀋太郎 𡚴原 𢌞 𣑥原 𦥑 𩸽 𪘂 𪚲 内藤 仝 侊 劔 﨏",
                    "㈱山田商店 ①番 ⑳号 ㍻三十年 ㋿元年 № ㎡ 々木 〻 ﾊﾝｶｸｶﾅ ｶﾞｷﾞﾊﾟ ヴィクトル・ユゴー ヷ ゟ ヿ ㇰㇱ ト\u309A セ\u309A か\u309A 〆木 〇田 ゔ",
                    "王小明 陳美齡 劉邦 NguyễnVănAnh ĐặngHữuPhước Ha\u0302\u0300ng François Łukasz Škoda İstanbul Παπαδοπούλου Иванов Ђорђе",
                    "㊤㊥㊦ ㊙ ㍉㎜ ❶❷ Ⓐ ㉑㊿ ⅷⅧ ～〜 ‖∥ －− ￥ ℡ 〓 ♪ †‡ ¶§")
            .flatMap(line -> Stream.of(line.split(" ")))
            .toList();

    private static byte[] pdf;

    @BeforeAll
    static void printThem() {
        pdf = Samples.render(Samples.standard(Samples.withProceedings(PRINTED.stream()
                .map(name -> Samples.remark(name, name + "と申します。"))
                .toArray(ProceedingsEntry[]::new))));
    }

    @Test
    void eachIsReadBackAsItIs() {
        assertThat(ReadBack.of(pdf).texts()).containsSubsequence(PRINTED);
    }

    @Test
    void otherProgramsReadEachAsItIs(@TempDir Path folder) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("names.pdf"), pdf);
        String read = Programs.output(folder, "pdftotext", "-raw", file.toString(), "-");
        PRINTED.forEach(name -> assertThat(read).contains(name + "と申します。"));
    }

    @Test
    void whatIsRefusedIsNamedAllAtOnce() {
        List<String> refused = List.of("김", "홍", "伟", "习", "مح", "כהן", "शर", "ใจ", "😀", "𛀂", "𬜬", "䄂");
        FormDocument document = Samples.standard(Samples.withProceedings(
                refused.stream().map(name -> Samples.remark("委員", "可" + name)).toArray(ProceedingsEntry[]::new)));
        assertThatThrownBy(() -> Samples.render(document)).isInstanceOfSatisfying(MissingGlyphException.class, told -> {
            for (int i = 0; i < refused.size(); i++) {
                assertThat(told.missing())
                        .contains(new MissingGlyph(
                                "proceedings[" + i + "].text", refused.get(i).codePointAt(0)));
            }
        });
    }

    @Test
    void whatTheProfileHasIsNamedByItsPlaceInTheProfile() throws IOException {
        var json = new ByteArrayOutputStream();
        FormProfiles.write(FormProfiles.standard(), json);
        String changed = json.toString(StandardCharsets.UTF_8)
                .replace("発言者", "発言者\uE000")
                .replace("会議の名称", "会議の名称\uE001")
                .replace("会 議 録", "会 議 録\uE002");
        var profile = FormProfiles.read(new ByteArrayInputStream(changed.getBytes(StandardCharsets.UTF_8)));
        FormDocument document = FormComposer.with(profile).compose(Samples.withProceedings(Samples.remark("委員", "可")));
        assertThatThrownBy(() -> Samples.render(document))
                .isInstanceOfSatisfying(
                        MissingGlyphException.class,
                        told -> assertThat(told.missing())
                                .hasSize(3)
                                .extracting(MissingGlyph::path)
                                .allMatch(path -> path.startsWith("profile.sheets[")));
    }
}
