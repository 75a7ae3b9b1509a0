package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.model.AgendaItem;
import io.github.kaigiroku.model.ClosedParts;
import io.github.kaigiroku.model.Detail;
import io.github.kaigiroku.model.Explainer;
import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.MaterialFile;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import org.jspecify.annotations.Nullable;

/** Reads a record and the parts of it that are small; meeting, people and entries have readers of their own. */
final class RecordReader {

    private final JsonInput in;
    private final MeetingReader meetings;
    private final PeopleReader people;

    RecordReader(JsonInput in) {
        this.in = in;
        this.meetings = new MeetingReader(in);
        this.people = new PeopleReader(in);
    }

    MeetingRecord record() {
        var record = MeetingRecord.builder();
        for (String key : in.keys()) {
            switch (key) {
                case "formatVersion" -> formatVersion();
                case "meeting" -> record.meeting(meetings.meeting());
                case "attendees" -> record.attendees(in.list(people::attendee));
                case "explainers" -> record.explainers(in.list(this::explainer));
                case "agenda" -> record.agenda(in.list(this::agendaItem));
                case "materials" -> record.materials(in.list(this::material));
                case "secretariat" -> record.secretariat(in.object(people::secretariat));
                case "details" -> record.details(in.list(this::detail));
                case "proceedings" -> record.proceedings(in.list(() -> EntryReader.entry(in)));
                case "closedParts" -> record.closedParts(in.choice(ClosedParts.values()));
                default -> in.unknown(Keys.of(MeetingRecord.class));
            }
        }
        return record.build();
    }

    private void formatVersion() {
        @Nullable String version = in.text();
        if (version != null
                && !version.equals(MeetingRecord.FORMAT_VERSION)
                && !version.equals(MeetingRecord.OLDER_VERSION)) {
            in.problem(in.here(), otherVersion());
        }
    }

    private static Message otherVersion() {
        return new Message(
                "この版のライブラリが読める形式の版は \"" + MeetingRecord.OLDER_VERSION + "\" と \"" + MeetingRecord.FORMAT_VERSION
                        + "\" だけです。データをその形式に直すか、新しい版のライブラリを使ってください。",
                "This version of the library reads format versions \"" + MeetingRecord.OLDER_VERSION + "\" and \""
                        + MeetingRecord.FORMAT_VERSION
                        + "\" only. Write the record in that format or use a newer library.");
    }

    private Explainer explainer() {
        @Nullable String title = null;
        String name = "";
        @Nullable String group = null;
        for (String key : in.keys()) {
            switch (key) {
                case "title" -> title = in.text();
                case "name" -> name = in.textOrEmpty();
                case "group" -> group = in.text();
                default -> in.unknown(Keys.of(Explainer.class));
            }
        }
        return new Explainer(title, name, group);
    }

    private AgendaItem agendaItem() {
        var item = AgendaItem.builder();
        for (String key : in.keys()) {
            switch (key) {
                case "id" -> item.id(in.text());
                case "number" -> item.number(in.text());
                case "title" -> item.title(in.textOrEmpty());
                case "materials" -> item.materials(in.list(in::text));
                case "result" -> item.result(in.text());
                case "closed" -> item.closed(in.flag());
                case "items" -> item.items(in.list(this::agendaItem));
                default -> in.unknown(Keys.of(AgendaItem.class));
            }
        }
        return item.build();
    }

    private Material material() {
        @Nullable String label = null;
        String title = "";
        @Nullable String note = null;
        @Nullable MaterialFile file = null;
        for (String key : in.keys()) {
            switch (key) {
                case "label" -> label = in.text();
                case "title" -> title = in.textOrEmpty();
                case "note" -> note = in.text();
                case "file" -> file = in.object(this::file);
                default -> in.unknown(Keys.of(Material.class));
            }
        }
        return new Material(label, title, note, file);
    }

    private MaterialFile file() {
        String name = "";
        @Nullable String type = null;
        for (String key : in.keys()) {
            switch (key) {
                case "name" -> name = in.textOrEmpty();
                case "type" -> type = in.text();
                default -> in.unknown(Keys.of(MaterialFile.class));
            }
        }
        return new MaterialFile(name, type);
    }

    private Detail detail() {
        String label = "";
        String text = "";
        for (String key : in.keys()) {
            switch (key) {
                case "label" -> label = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                default -> in.unknown(Keys.of(Detail.class));
            }
        }
        return new Detail(label, text);
    }
}
