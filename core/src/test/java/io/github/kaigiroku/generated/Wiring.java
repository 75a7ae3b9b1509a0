package io.github.kaigiroku.generated;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Attendance;
import io.github.kaigiroku.model.Attendee;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Conduct;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.StaffMember;
import io.github.kaigiroku.model.Vote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;

/** Makes one valid record of parts that know nothing of each other: ids are single, and references lead somewhere. */
final class Wiring {

    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> references = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Supplier<String> lines;
    private int ids;

    private Wiring(Supplier<String> lines) {
        this.lines = lines;
    }

    static MeetingRecord wired(MeetingRecord drawn, Random random, GeneratedTexts texts) {
        var wiring = new Wiring(() -> texts.line(random));
        List<Material> materials =
                drawn.materials().stream().map(wiring::material).toList();
        List<AgendaItem> agenda = drawn.agenda().stream().map(wiring::item).toList();
        List<Attendee> attendees = attendees(drawn.attendees());
        return drawn.toBuilder()
                .meeting(meeting(drawn.meeting(), attendees, random))
                .attendees(attendees)
                .materials(materials)
                .agenda(agenda)
                .explainers(drawn.explainers().stream().map(Wiring::explainer).toList())
                .secretariat(secretariat(drawn.secretariat()))
                .proceedings(drawn.proceedings().stream()
                        .map(entry -> entry.accept(wiring.new Entries()))
                        .toList())
                .build();
    }

    private static Meeting meeting(Meeting drawn, List<Attendee> attendees, Random random) {
        Quorum quorum = drawn.quorum();
        long present = attendees.stream()
                .filter(attendee -> attendee.attendance() == Attendance.PRESENT)
                .count();
        boolean enough = quorum == null || quorum.members() == null || quorum.members() >= present;
        return drawn.toBuilder()
                .sessions(GeneratedTimes.sessions(random))
                .period(drawn.conduct() == Conduct.WRITTEN ? forwards(drawn.period()) : null)
                .quorum(enough ? quorum : new Quorum(quorum.required(), (int) present))
                .build();
    }

    private static Period forwards(Period period) {
        return period != null && period.to().isBefore(period.from()) ? new Period(period.to(), period.from()) : period;
    }

    /** All of them with ids where the first has one, which allows for two of one name; otherwise each name once. */
    private static List<Attendee> attendees(List<Attendee> drawn) {
        List<Attendee> attendees = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean numbered = !drawn.isEmpty() && drawn.get(0).id() != null;
        for (Attendee attendee : drawn) {
            if (numbered || names.add(GeneratedTexts.withoutBlanks(attendee.name()))) {
                String id = numbered ? "p" + attendees.size() : null;
                attendees.add(attendee.toBuilder().id(id).build());
            }
        }
        return attendees;
    }

    private Material material(Material drawn) {
        boolean single = drawn.label() != null && !labels.contains(drawn.label());
        if (single) {
            labels.add(drawn.label());
        }
        return single ? drawn : drawn.toBuilder().label(null).build();
    }

    private AgendaItem item(AgendaItem drawn) {
        AgendaItem item = drawn.toBuilder()
                .id(drawn.id() == null ? null : "i" + ids++)
                .materials(drawn.materials().stream()
                        .filter(digit -> !labels.isEmpty())
                        .map(digit -> labels.get(Integer.parseInt(digit) % labels.size()))
                        .toList())
                .build();
        if (item.referenceId() != null && references.merge(item.referenceId(), 1, Integer::sum) == 1) {
            order.add(item.referenceId());
        }
        return item.toBuilder()
                .title(!drawn.items().isEmpty() && isOftenEnough(drawn.title()) ? "" : drawn.title())
                .items(drawn.items().stream().map(this::item).toList())
                .build();
    }

    /** A title is enough, and now and then it has to be. */
    private static Explainer explainer(Explainer drawn) {
        boolean titleOnly = isOftenEnough(drawn.title());
        return titleOnly ? new Explainer(drawn.title(), "", drawn.group()) : drawn;
    }

    private static Secretariat secretariat(Secretariat drawn) {
        return drawn == null
                ? null
                : drawn.toBuilder()
                        .staff(drawn.staff().stream()
                                .map(member ->
                                        isOftenEnough(member.title()) ? new StaffMember(member.title(), "") : member)
                                .toList())
                        .build();
    }

    private static boolean isOftenEnough(String title) {
        return title != null && title.length() % 4 == 0;
    }

    /** Entries whose references lead somewhere, and whose times go forwards. */
    private final class Entries implements EntryVisitor<ProceedingsEntry> {

        @Override
        public ProceedingsEntry heading(Heading heading) {
            String reference = reference(heading.agendaItem());
            String text = heading.text() == null ? lines.get() : heading.text();
            return new Heading(reference, reference == null ? text : null, heading.align(), heading.closed());
        }

        @Override
        public ProceedingsEntry remark(Remark remark) {
            return remark;
        }

        @Override
        public ProceedingsEntry narration(Narration narration) {
            return narration;
        }

        @Override
        public ProceedingsEntry decision(Decision decision) {
            return new Decision(decision.text(), reference(decision.agendaItem()), decision.align(), decision.closed());
        }

        @Override
        public ProceedingsEntry vote(Vote vote) {
            return vote.toBuilder().agendaItem(reference(vote.agendaItem())).build();
        }

        @Override
        public ProceedingsEntry recess(Recess recess) {
            boolean bothWays =
                    recess.from() != null && recess.to() != null && recess.to().isBefore(recess.from());
            boolean empty = recess.from() == null && recess.to() == null && recess.text() == null;
            return new Recess(
                    bothWays ? recess.to() : recess.from(),
                    bothWays ? recess.from() : recess.to(),
                    empty ? lines.get() : recess.text(),
                    recess.align(),
                    recess.closed());
        }

        @Override
        public ProceedingsEntry closing(Closing closing) {
            return closing;
        }
    }

    /** One of the items that only one reference leads to, chosen by a number; null where there is none. */
    private String reference(String number) {
        List<String> single =
                order.stream().filter(item -> references.get(item) == 1).toList();
        return number == null || single.isEmpty() ? null : single.get(Integer.parseInt(number) % single.size());
    }
}
