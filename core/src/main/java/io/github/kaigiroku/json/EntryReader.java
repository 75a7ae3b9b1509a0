package io.github.kaigiroku.json;

import io.github.kaigiroku.internal.decode.JsonInput;
import io.github.kaigiroku.internal.decode.Place;
import io.github.kaigiroku.model.Align;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MemberVote;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.RemarkKind;
import io.github.kaigiroku.model.Vote;
import io.github.kaigiroku.model.VoteMethod;
import io.github.kaigiroku.problem.Message;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one entry of the proceedings; which keys it may have is known only at its end, for {@code type} stands anywhere. */
final class EntryReader {

    private final JsonInput in;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private @Nullable EntryType type;
    private @Nullable String agendaItem;
    private @Nullable String speaker;
    private @Nullable String text;
    private @Nullable LocalTime from;
    private @Nullable LocalTime to;
    private @Nullable RemarkKind remarkKind;
    private @Nullable Align align;
    private final Vote.Builder vote = Vote.builder();
    private boolean closed;

    private boolean typed;

    private EntryReader(JsonInput in) {
        this.in = in;
    }

    /** The entry the cursor stands on, or null after a problem that leaves its kind unknown. */
    static @Nullable ProceedingsEntry entry(JsonInput in) {
        Place place = in.here();
        return in.object(() -> new EntryReader(in).entry(place));
    }

    private @Nullable ProceedingsEntry entry(Place place) {
        readKeys();
        if (type == null) {
            if (!typed) {
                in.problem(place, missingType());
            }
            return null;
        }
        List<String> known = type.keys();
        places.forEach((key, at) -> {
            if (!known.contains(key)) {
                in.unknown(at, key, known);
            }
        });
        return entry(type);
    }

    private void readKeys() {
        for (String key : in.keys()) {
            places.put(key, in.keyPlace());
            switch (key) {
                case "type" -> {
                    typed = !in.isNull();
                    type = in.choice(EntryType.values());
                }
                case "agendaItem" -> agendaItem = in.text();
                case "speaker" -> speaker = in.text();
                case "text" -> text = in.text();
                case "from" -> from = in.time();
                case "to" -> to = in.time();
                case "kind" -> remarkKind = in.choice(RemarkKind.values());
                case "align" -> align = in.choice(Align.values());
                case "method" -> vote.method(in.choice(VoteMethod.values()));
                case "for" -> vote.inFavour(in.integer());
                case "against" -> vote.against(in.integer());
                case "abstained" -> vote.abstained(in.integer());
                case "votes" -> vote.votes(in.list(() -> in.object(this::memberVote)));
                case "result" -> vote.result(in.text());
                case "closed" -> closed = in.flag();
                default -> in.skip();
            }
        }
    }

    private ProceedingsEntry entry(EntryType kind) {
        String words = Objects.requireNonNullElse(text, "");
        return switch (kind) {
            case HEADING -> new Heading(agendaItem, text, align, closed);
            case REMARK -> new Remark(speaker, words, remarkKind, align, closed);
            case NARRATION -> new Narration(words, align, closed);
            case DECISION -> new Decision(words, agendaItem, align, closed);
            case VOTE ->
                vote.agendaItem(agendaItem)
                        .text(text)
                        .align(align)
                        .closed(closed)
                        .build();
            case RECESS -> new Recess(from, to, text, align, closed);
            case CLOSING -> new Closing(words, align, closed);
        };
    }

    private MemberVote memberVote() {
        String name = "";
        String word = "";
        for (String key : in.keys()) {
            switch (key) {
                case "name" -> name = in.textOrEmpty();
                case "vote" -> word = in.textOrEmpty();
                default -> in.unknown(Keys.of(MemberVote.class));
            }
        }
        return new MemberVote(name, word);
    }

    private static Message missingType() {
        String types = Stream.of(EntryType.values()).map(EntryType::code).collect(Collectors.joining(", "));
        return new Message(
                "記録の種類がありません。\"type\" に次のどれかを書いてください: " + types + "。",
                "The kind of this entry is missing. Write one of these as \"type\": " + types + ".");
    }
}
