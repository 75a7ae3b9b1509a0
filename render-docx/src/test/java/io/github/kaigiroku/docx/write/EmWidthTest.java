package io.github.kaigiroku.docx.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmWidthTest {

    @Test
    void variationSelectorsTakeNoRoom() {
        assertThat(EmWidth.of("葛\uDB40\uDD00城 か\u3099ｱA")).isEqualTo(2 + 0.5 + 1 + 0.5 + 0.5);
    }
}
