package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaterialReferencesTest {

    @ParameterizedTest
    @CsvSource({
        "資料1, 資料1",
        "資料1|資料2, 資料1、2",
        "資料１|資料２|資料３, 資料１、２、３",
        "資料1-1|資料1-2, 資料1-1、1-2",
        "資料1|参考資料1|参考資料2, 資料1、参考資料1、2",
        "資料|資料, 資料、資料",
        "資料1|冊子|資料2, 資料1、冊子、資料2",
        "1|2, 1、2",
    })
    void labelsWithOneBeginningShareIt(String labels, String printed) {
        assertThat(MaterialReferences.of(List.of(labels.split("\\|")))).isEqualTo(printed);
    }
}
