package io.github.kaigiroku.batch.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No space left on device",
                "デバイスに空き領域がありません",
                "There is not enough space on the disk",
                "ディスクに十分な空き領域がありません。",
                "Disk quota exceeded",
                "ディスク使用量制限を超過しました"
            })
    void aFullDiskIsCalledSoWhateverLanguageTheMachineSpeaks(String said) {
        var failure = new IllegalStateException(new UncheckedIOException(new IOException(said)));

        assertThat(FailureText.of(failure))
                .startsWith("出力先のディスクに空きがありません")
                .contains("the disk of the output folder is full", said);
    }

    @Test
    void anotherFailureKeepsItsOwnWords() {
        assertThat(FailureText.of(new IOException("Input/output error"))).contains("Input/output error");
        assertThat(FailureText.of(new IllegalStateException("outer", new IllegalArgumentException("inner"))))
                .isEqualTo("inner");
    }
}
