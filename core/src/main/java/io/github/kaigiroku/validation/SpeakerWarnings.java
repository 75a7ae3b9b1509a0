package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.People;
import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.internal.people.PersonGroup;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Speakers whose label fits nobody, more than one, or somebody who was absent; each label is told once. */
final class SpeakerWarnings implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        var people = People.of(record);
        if (people.all().isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < record.proceedings().size(); i++) {
            if (record.proceedings().get(i) instanceof Remark remark
                    && remark.speaker() != null
                    && seen.add(remark.speaker())
                    && !remark.speaker().isBlank()) {
                RecordPath path = RecordPath.of("proceedings").at(i).then("speaker");
                check(path, remark.speaker(), people, findings);
            }
        }
    }

    private static void check(RecordPath path, String label, People people, Findings findings) {
        if (people.isGeneral(label)) {
            return;
        }
        List<Person> meant = people.meantBy(label);
        List<Person> there = meant.stream().filter(Person::present).toList();
        if (meant.isEmpty()) {
            findings.add(FindingCode.SPEAKER_UNKNOWN, path, label);
        } else if (there.isEmpty()) {
            findings.add(FindingCode.SPEAKER_ABSENT, path, label, meant.get(0).path());
        } else if (there.size() > 1 && there.get(0).group() == PersonGroup.MEMBER) {
            findings.add(
                    FindingCode.SPEAKER_AMBIGUOUS,
                    path,
                    label,
                    there.get(0).path(),
                    there.get(1).path());
        }
    }
}
