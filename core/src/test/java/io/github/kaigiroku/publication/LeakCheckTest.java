package io.github.kaigiroku.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.problem.Message;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeakCheckTest {

    /** A format of somebody else's: every line is a page. */
    private static final FileTexts PAGES = new FileTexts() {
        @Override
        public boolean reads(byte[] file) {
            return file.length > 0 && file[0] == '%';
        }

        @Override
        public void read(byte[] file, FileTextSink to) {
            int page = 0;
            for (String line : new String(file, UTF_8).split("\n", -1)) {
                page++;
                to.text(LeakPlace.TEXT, new Message(page + " ページ", "page " + page), line);
            }
        }
    };

    private static final LeakCheck CHECK = LeakCheck.of(List.of("林", "申請者の住所")).withReaders(List.of(PAGES));

    @Test
    void aReaderOfOnesOwnFindsWhereALeakStands() {
        assertThat(CHECK.check("%\n一頁目\n申請者の住所".getBytes(UTF_8)).findings())
                .singleElement()
                .satisfies(leak -> {
                    assertThat(leak.kind()).isEqualTo(LeakKind.LEAK);
                    assertThat(leak.where().english()).isEqualTo("page 3");
                });
    }

    @Test
    void noNumberOfPossibleMentionsHidesALeakBehindThem() {
        String possible = String.join("\n", Collections.nCopies(1200, "%林が述べた。"));

        LeakReport report = CHECK.check((possible + "\n申請者の住所").getBytes(UTF_8));

        assertThat(report.isClean()).isFalse();
        assertThat(report.findings())
                .hasSize(1001)
                .last()
                .satisfies(leak -> assertThat(leak.kind()).isEqualTo(LeakKind.LEAK));
    }
}
