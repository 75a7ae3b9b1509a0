package io.github.kaigiroku.interchange;

import io.github.kaigiroku.internal.agenda.AgendaIndex;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Coded;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Vote;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** 審議の内容: a section for each heading, and in it the entries up to the next one. For one record and one thread. */
final class DebateBody implements EntryVisitor<XmlOutput> {

    private final XmlOutput out;
    private final References references;
    private final AgendaIndex agenda;
    private final Resolutions resolutions;
    private int sections;
    private int adjournments;
    private int speeches;

    DebateBody(XmlOutput out, References references, AgendaIndex agenda) {
        this.out = out;
        this.references = references;
        this.agenda = agenda;
        this.resolutions = new Resolutions(out, references);
    }

    void write(MeetingRecord record) {
        for (ProceedingsEntry entry : record.proceedings()) {
            if (sections == 0 && !(entry instanceof Heading)) {
                section("opening", null, null);
            }
            entry.accept(this);
        }
        if (sections > 0) {
            out.close("debateSection");
        }
    }

    private void section(String name, @Nullable String item, @Nullable String mark) {
        if (sections > 0) {
            out.close("debateSection");
        }
        sections++;
        String refersTo = item == null ? null : "#" + item;
        out.open("debateSection", "eId", "dbsect_" + sections, "name", name, "refersTo", refersTo, "class", mark);
    }

    private static @Nullable String mark(ProceedingsEntry entry) {
        return entry.closed() ? "closed" : null;
    }

    @Override
    public XmlOutput heading(Heading heading) {
        String reference = heading.agendaItem();
        AgendaIndex.Place place = agenda.find(reference);
        AgendaItem item = place == null ? null : place.item();
        section(item == null ? "section" : "agendaItem", references.item(reference), mark(heading));
        if (item != null && item.number() != null) {
            out.line("num", item.number());
        }
        if (item != null) {
            out.line("heading", item.title());
        }
        if (heading.text() != null) {
            out.line(item == null ? "heading" : "subheading", heading.text());
        }
        return out;
    }

    @Override
    public XmlOutput remark(Remark remark) {
        speeches++;
        String element = element(remark.kind());
        String speaker = references.speaker(remark.speaker());
        String role = references.roleOf(speaker);
        String status = remark.speaker() == null ? "undefined" : null; // the schema's word for a speech nobody signed
        out.open(
                element,
                "eId",
                element + "_" + speeches,
                "by",
                "#" + speaker,
                "as",
                role == null ? null : "#" + role,
                "status",
                status,
                "class",
                remark.kind() == null ? mark(remark) : mark(remark.kind(), remark.closed()));
        if (remark.speaker() != null) {
            out.line("from", remark.speaker());
        }
        out.paragraphs(remark.text());
        return out.close(element);
    }

    /** The schema has words of its own for questions and answers; the others are speeches of a class. */
    private static String element(@Nullable RemarkKind kind) {
        if (kind == null) {
            return "speech";
        }
        return switch (kind) {
            case QUESTION, ANSWER -> kind.code();
            case REPORT, EXPLANATION -> "speech";
        };
    }

    private static String mark(Coded kind, boolean closed) {
        return closed ? kind.code() + " closed" : kind.code();
    }

    @Override
    public XmlOutput narration(Narration narration) {
        out.open("narrative", "class", mark(narration));
        String[] paragraphs = XmlOutput.paragraphsOf(narration.text());
        out.text(paragraphs[0]);
        for (int i = 1; i < paragraphs.length; i++) {
            out.begin("br").end("br").text(paragraphs[i]);
        }
        return out.end("narrative");
    }

    @Override
    public XmlOutput decision(Decision decision) {
        return resolutions.write(decision);
    }

    @Override
    public XmlOutput vote(Vote vote) {
        return resolutions.write(vote);
    }

    @Override
    public XmlOutput recess(Recess recess) {
        adjournment("recess", recess.closed());
        if (recess.text() != null) {
            out.paragraphs(recess.text());
        }
        time("startEvent", recess.from());
        time("endEvent", recess.to());
        return out.close("adjournment");
    }

    private void time(String type, @Nullable LocalTime time) {
        if (time != null) {
            out.open("p").begin("recordedTime", "type", type, "time", JapaneseMoments.time(time));
            out.text(time.toString()).end("recordedTime").end("p");
        }
    }

    @Override
    public XmlOutput closing(Closing closing) {
        adjournment("closing", closing.closed());
        out.paragraphs(closing.text());
        return out.close("adjournment");
    }

    private void adjournment(String kind, boolean closed) {
        adjournments++;
        out.open("adjournment", "eId", "adjournment_" + adjournments, "class", closed ? kind + " closed" : kind);
    }
}
