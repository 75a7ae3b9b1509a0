package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Meeting;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Openness;
import io.github.kaigiroku.model.Period;
import io.github.kaigiroku.model.Quorum;
import io.github.kaigiroku.model.Secretariat;
import io.github.kaigiroku.model.Session;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 前書き: the meeting, the secretariat and the agenda, in blocks named like the components of the record. */
final class Preface {

    private final XmlOutput out;
    private final References references;

    Preface(XmlOutput out, References references) {
        this.out = out;
        this.references = references;
    }

    void write(MeetingRecord record) {
        out.open("preface").open("p");
        out.begin("docTitle").text(record.meeting().name()).end("docTitle").end("p");
        meeting(record.meeting());
        if (record.secretariat() != null) {
            secretariat(record.secretariat());
        }
        details(record.details());
        agenda(record.agenda(), "agenda");
        out.close("preface");
    }

    private void meeting(Meeting meeting) {
        meeting.sessions().forEach(this::session);
        if (meeting.period() != null) {
            period(meeting.period());
        }
        if (meeting.venue() != null) {
            out.open("block", "name", "venue").begin("location", "refersTo", "#" + References.VENUE);
            out.text(meeting.venue()).end("location").end("block");
        }
        choice("conduct", meeting.conduct());
        Openness openness = meeting.openness();
        if (openness != null) {
            choice("openness.level", openness.level());
            block("openness.reason", openness.reason());
            block("openness.legalGround", openness.legalGround());
        }
        block("observers", meeting.observers());
        Quorum quorum = meeting.quorum();
        if (quorum != null) {
            block("quorum.required", quorum.required());
            block("quorum.members", quorum.members());
        }
        choice("recording", meeting.recording());
    }

    private void session(Session session) {
        out.open("block", "name", "session");
        day(session.date());
        time("startEvent", JapaneseMoments.start(session), session.start());
        time("endEvent", JapaneseMoments.end(session), session.end());
        out.end("block");
    }

    private void period(Period period) {
        out.open("block", "name", "period");
        day(period.from());
        out.text("–");
        day(period.to());
        out.end("block");
    }

    private void day(@Nullable LocalDate date) {
        if (date != null) {
            out.begin("docDate", "date", date.toString()).text(date.toString()).end("docDate");
        }
    }

    private void time(String type, @Nullable String moment, @Nullable Object time) {
        if (moment != null && time != null) {
            out.text(" ").begin("recordedTime", "type", type, "time", moment);
            out.text(time.toString()).end("recordedTime");
        }
    }

    /** A container must not be empty, and a secretariat may have nothing but staff. */
    private void secretariat(Secretariat secretariat) {
        Map<String, @Nullable Object> blocks = new LinkedHashMap<>();
        blocks.put("department", secretariat.department());
        blocks.put("section", secretariat.section());
        blocks.put("phone", secretariat.phone());
        blocks.put("extension", secretariat.extension());
        blocks.put("fax", secretariat.fax());
        blocks.put("email", secretariat.email());
        blocks.put("headcount", secretariat.headcount());
        blocks.values().removeIf(Objects::isNull);
        if (!blocks.isEmpty()) {
            out.open("container", "name", "secretariat", "refersTo", "#" + References.SECRETARIAT);
            blocks.forEach(this::block);
            out.close("container");
        }
    }

    private void details(List<Detail> details) {
        for (Detail detail : details) {
            out.open("block", "name", "detail")
                    .begin("inline", "name", "label")
                    .text(detail.label())
                    .end("inline");
            out.text(" ").begin("inline", "name", "text");
            String[] lines = detail.text().split("\n", -1);
            out.text(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                out.begin("br").end("br").text(lines[i]);
            }
            out.end("inline").end("block");
        }
    }

    private void agenda(List<AgendaItem> items, String above) {
        if (items.isEmpty()) {
            return;
        }
        out.open("blockList", "eId", "list_" + above);
        for (int i = 0; i < items.size(); i++) {
            item(items.get(i), above + "_" + (i + 1));
        }
        out.close("blockList");
    }

    private void item(AgendaItem item, String id) {
        out.open("item", "eId", "item_" + id, "class", item.closed() ? "closed" : null);
        if (item.number() != null) {
            out.line("num", item.number());
        }
        out.open("block", "name", "title").begin("concept", "refersTo", "#" + id);
        out.text(item.title()).end("concept").end("block");
        block("id", item.id());
        item.materials().forEach(this::material);
        block("result", item.result());
        agenda(item.items(), id);
        out.close("item");
    }

    private void material(String label) {
        String id = references.material(label);
        out.open("block", "name", "material").begin("ref", "href", "#" + id);
        out.text(label).end("ref").end("block");
    }

    private void choice(String name, @Nullable Coded choice) {
        block(name, choice == null ? null : choice.code());
    }

    private void block(String name, @Nullable Object value) {
        if (value != null) {
            out.line("block", value.toString(), "name", name);
        }
    }
}
