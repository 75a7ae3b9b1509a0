package io.github.kaigiroku.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.profile.FormProfiles;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecessTextTest {

    private final Wording wording = Wording.of(FormProfiles.standard());

    @ParameterizedTest
    @CsvSource({
        "15:00, 15:10, 休憩, 休憩（午後３時から午後３時１０分まで）",
        "15:00, 15:10, 休憩（午後３時から午後３時１０分まで）, 休憩（午後３時から午後３時１０分まで）",
        "15:00, 15:10, 午後3時 休憩 午後 3時10分 再開, 午後3時 休憩 午後 3時10分 再開",
        "15:00, 15:10, 15時休憩、15時10分再開, 15時休憩、15時10分再開",
        "15:00, 15:30, 午後３時３０分まで休憩, 午後３時３０分まで休憩（午後３時から午後３時３０分まで）",
        "12:00, , 正午休憩, 正午休憩",
        "15:00, , 午後３時１０分に戻る, 午後３時１０分に戻る（午後３時から）",
    })
    void timesThatTheTextHasAreNotSaidAgain(LocalTime from, LocalTime to, String text, String printed) {
        assertThat(RecessText.of(new Recess(from, to, text, false), wording)).isEqualTo(printed);
    }
}
