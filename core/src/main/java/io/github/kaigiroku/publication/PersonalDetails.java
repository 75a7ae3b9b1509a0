package io.github.kaigiroku.publication;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.internal.people.Person;
import io.github.kaigiroku.internal.people.PersonGroup;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leaves out what the policy does not show of people. */
final class PersonalDetails {

    private final PublicationPolicy policy;
    private final Report report;
    private final KnownPeople everybody;
    private final Set<String> printed;
    private final List<Person> people;
    private final PublicNames names;

    /** For the people of the whole record, so that letters do not depend on what else was removed. */
    PersonalDetails(MeetingRecord whole, PublicationPolicy policy, Report report) {
        this.policy = policy;
        this.report = report;
        this.everybody = new KnownPeople(whole);
        this.printed = printedSpeakers(whole);
        this.people = everybody.printed().all();
        this.names = new PublicNames(everybody, naming(policy), printed);
    }

    /** Labels as printed hold names, so they cannot stay where any are dropped. */
    private static SpeakerNaming naming(PublicationPolicy policy) {
        boolean all = policy.memberNames() && policy.explainerNames() && policy.staff();
        return all || policy.speakers() != SpeakerNaming.AS_PRINTED ? policy.speakers() : SpeakerNaming.ROLE;
    }

    private static Set<String> printedSpeakers(MeetingRecord record) {
        return record.proceedings().stream()
                .map(entry -> entry instanceof Remark remark ? remark.speaker() : null)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    MeetingRecord removedFrom(MeetingRecord record) {
        new DroppedNames(everybody, names, policy, report).note(printed, printedSpeakers(record));
        return record.toBuilder()
                .meeting(record.meeting().toBuilder()
                        .signers(signers(record.meeting().signers()))
                        .build())
                .attendees(attendees(record.attendees()))
                .explainers(explainers(record.explainers()))
                .secretariat(secretariat(record.secretariat()))
                .proceedings(speakers(record.proceedings()))
                .build();
    }

    private List<String> signers(List<String> signers) {
        return signers.stream().map(this::publicName).toList();
    }

    private String publicName(String name) {
        return policy.memberNames() ? name : memberCalled(name);
    }

    private String memberCalled(String name) {
        String key = FoldedText.key(name);
        return people.stream()
                .filter(p -> p.group() == PersonGroup.MEMBER)
                .filter(p -> FoldedText.key(p.name()).equals(key))
                .min(Comparator.comparing(p -> !p.name().equals(Names.key(name))))
                .map(names::ofMember)
                .orElse(policy.closedWording());
    }

    private List<Attendee> attendees(List<Attendee> attendees) {
        var kept = new ArrayList<Attendee>();
        for (int i = 0; i < attendees.size(); i++) {
            Attendee attendee = attendees.get(i);
            if (!policy.absenceReasons() && attendee.reason() != null) {
                report.add(RemovalKind.ABSENCE_REASON, "attendees[" + i + "].reason");
                report.words().title(attendee.reason());
                attendee = attendee.toBuilder().reason(null).build();
            }
            kept.add(policy.memberNames() ? attendee : nameless(attendee, people.get(i)));
        }
        return kept;
    }

    /** The role is part of the label; ids, seats and notes may say who it is. */
    private Attendee nameless(Attendee attendee, Person person) {
        report.words().possible(attendee.seat());
        String proxyFor = attendee.proxyFor();
        return attendee.toBuilder()
                .id(null)
                .name(names.ofMember(person))
                .role(null)
                .seat(null)
                .proxyFor(proxyFor == null ? null : memberCalled(proxyFor))
                .note(null)
                .build();
    }

    private List<Explainer> explainers(List<Explainer> explainers) {
        if (policy.explainerNames()) {
            return explainers;
        }
        return explainers.stream()
                .map(e -> new Explainer(
                        null, Names.isWritten(e.title()) ? Objects.requireNonNull(e.title()) : "説明者", e.group()))
                .toList();
    }

    private @Nullable Secretariat secretariat(@Nullable Secretariat secretariat) {
        if (secretariat == null) {
            return null;
        }
        var kept = secretariat.toBuilder();
        if (!policy.staff()) {
            kept.staff(List.of());
        }
        if (!policy.contact()) {
            report.add(RemovalKind.CONTACT, "secretariat");
            Stream.of(secretariat.phone(), secretariat.extension(), secretariat.fax(), secretariat.email())
                    .forEach(report.words()::title);
            kept.phone(null).extension(null).fax(null).email(null);
        }
        return kept.build();
    }

    private List<MemberVote> memberVotes(Vote vote) {
        return vote.votes().stream()
                .map(member -> new MemberVote(memberCalled(member.name()), member.vote()))
                .toList();
    }

    private List<ProceedingsEntry> speakers(List<ProceedingsEntry> entries) {
        Set<String> reported = new HashSet<>();
        var kept = new ArrayList<ProceedingsEntry>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            ProceedingsEntry entry = entries.get(i);
            if (entry instanceof Vote vote && !policy.memberNames()) {
                entry = vote.toBuilder().votes(memberVotes(vote)).build();
            }
            if (entry instanceof Remark remark && remark.speaker() != null) {
                String label = names.ofSpeaker(remark.speaker());
                if (!label.equals(remark.speaker()) && reported.add(remark.speaker())) {
                    report.add(RemovalKind.SPEAKER, "proceedings[" + i + "].speaker");
                }
                entry = new Remark(label, remark.text(), remark.kind(), remark.align(), remark.closed());
            }
            kept.add(entry);
        }
        return kept;
    }
}
