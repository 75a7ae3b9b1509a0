package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.people.People;
import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.internal.people.PersonGroup;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * 発言者・署名人: labels that fit nobody, more than one (by seat and by name, too), or somebody who was absent; each label is reported once. In a meeting of
 * several days, who was absent on one may speak on another.
 */
final class SpeakerRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        var people = People.of(record);
        if (people.all().isEmpty()) {
            return;
        }
        boolean severalDays = SessionRules.lastsSeveralDays(record);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < record.proceedings().size(); i++) {
            if (record.proceedings().get(i) instanceof Remark remark
                    && remark.speaker() != null
                    && seen.add(remark.speaker())
                    && !remark.speaker().isBlank()) {
                RecordPath path = RecordPath.of("proceedings").at(i).then("speaker");
                speaker(path, remark.speaker(), people, severalDays, findings);
            }
        }
        if (!record.meeting().signers().isEmpty()
                && people.all().stream().anyMatch(person -> person.group() == PersonGroup.MEMBER && person.present())) {
            signers(record.meeting().signers(), people, severalDays, findings);
        }
    }

    private static void speaker(RecordPath path, String label, People people, boolean severalDays, Findings findings) {
        if (people.isGeneral(label)) {
            return;
        }
        List<Person> two = severalDays ? List.of() : people.namedDifferently(label);
        if (!two.isEmpty()) {
            namedDifferently(path, label, two, findings);
            return;
        }
        List<Person> meant = people.meantBy(label);
        List<Person> there = meant.stream().filter(Person::present).toList();
        if (meant.isEmpty()) {
            if (!people.mayBeUnlisted(label)) {
                findings.add(FindingCode.SPEAKER_UNKNOWN, path, label);
            }
        } else if (there.isEmpty()) {
            if (!severalDays) {
                findings.add(
                        FindingCode.SPEAKER_ABSENT, path, label, meant.get(0).path());
            }
        } else if (there.size() > 1 && there.get(0).group() == PersonGroup.MEMBER && !isSharedRole(label, there)) {
            findings.add(
                    FindingCode.SPEAKER_AMBIGUOUS,
                    path,
                    label,
                    there.get(0).path(),
                    there.get(1).path());
        }
    }

    private static void namedDifferently(RecordPath path, String label, List<Person> two, Findings findings) {
        if (two.size() == 1) {
            findings.add(FindingCode.SPEAKER_UNKNOWN, path, label);
        } else {
            findings.add(
                    FindingCode.SPEAKER_AMBIGUOUS,
                    path,
                    label,
                    two.get(0).path(),
                    two.get(1).path());
        }
    }

    /** Whether a label is nothing but a role that several have, such as 教育委員 in minutes without names. */
    private static boolean isSharedRole(String label, List<Person> people) {
        String key = Names.key(label);
        return people.stream().allMatch(person -> person.hasRole(key));
    }

    private static void signers(List<String> signers, People people, boolean severalDays, Findings findings) {
        for (int i = 0; i < signers.size(); i++) {
            String signer = signers.get(i);
            boolean known = people.isGeneral(signer)
                    || people.mayBeUnlisted(signer)
                    || people.meantBy(signer).stream().anyMatch(person -> person.present() || severalDays);
            if (Names.isWritten(signer) && !known) {
                findings.add(
                        FindingCode.SIGNER_NOT_PRESENT,
                        RecordPath.of("meeting").then("signers").at(i),
                        signer);
            }
        }
    }
}
