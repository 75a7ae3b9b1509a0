package io.github.kaigiroku.docx.recovery;

import io.github.kaigiroku.docx.read.TextKey;
import io.github.kaigiroku.docx.write.FormStyle;
import io.github.kaigiroku.profile.ColumnContent;
import io.github.kaigiroku.profile.ColumnForm;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.Pattern;
import io.github.kaigiroku.profile.ProceedingsPart;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 列の読み方: which of an entry's cells hold the speaker and which the text, by the columns of the profile. */
final class EntryLayout {

    /** What an entry says, apart from its kind. */
    record Parts(String speaker, String text) {}

    private final List<ColumnContent> columns;
    private final String head;
    private final java.util.regex.@Nullable Pattern speaker;

    EntryLayout(FormProfile profile) {
        ProceedingsPart part =
                profile.parts(ProceedingsPart.class).stream().findFirst().orElse(null);
        this.columns = part == null
                ? List.of()
                : part.columns().stream().map(ColumnForm::shows).toList();
        this.head = part == null
                ? ""
                : part.columns().stream()
                        .map(column -> column.head() == null ? "" : TextKey.of(column.head()))
                        .collect(Collectors.joining("\u001F"));
        this.speaker = part == null || part.speaker() == null ? null : matching(part.speaker());
    }

    /** The speaker, and behind it what follows; null where nothing marks the speaker's end. */
    private static java.util.regex.@Nullable Pattern matching(Pattern pattern) {
        var regex = new StringBuilder();
        boolean named = false;
        boolean ended = false;
        for (List<Pattern.Piece> part : pattern.pieces()) {
            for (Pattern.Piece piece : part) {
                if (piece.isName()) {
                    regex.append("([^\\n]{1,60}?)");
                    named = true;
                } else {
                    regex.append(java.util.regex.Pattern.quote(piece.text()));
                    ended |= named && !piece.text().isEmpty();
                }
            }
        }
        return ended ? java.util.regex.Pattern.compile(regex + "(.*)", java.util.regex.Pattern.DOTALL) : null;
    }

    /** Whether cells are the form's head. */
    boolean isHead(List<String> cells) {
        return !head.replace("\u001F", "").isEmpty()
                && cells.stream()
                        .map(TextKey::of)
                        .collect(Collectors.joining("\u001F"))
                        .equals(head);
    }

    /** The parts of an entry printed in a style; cells of another number are taken for a speaker and a text. */
    Parts parts(List<String> cells, String style) {
        boolean fits = cells.size() == columns.size();
        int speakers = fits ? columns.indexOf(ColumnContent.SPEAKER) : cells.size() > 1 ? 0 : -1;
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean number = fits && columns.get(i) == ColumnContent.NUMBER;
            if (i != speakers && !number && !cells.get(i).isBlank()) {
                texts.add(cells.get(i));
            }
        }
        String text = String.join("\n", texts);
        if (speakers >= 0) {
            return new Parts(plain(cells.get(speakers)), text);
        }
        return style.equals(FormStyle.REMARK.label()) ? spoken(text) : new Parts("", text);
    }

    /** A speaker's cell without the marks around the name. */
    private String plain(String cell) {
        String line = cell.replace('\n', ' ').strip();
        if (speaker == null) {
            return line;
        }
        Matcher marked = speaker.matcher(line);
        return marked.matches() && marked.group(2).isEmpty() ? marked.group(1) : line;
    }

    private Parts spoken(String text) {
        Matcher marked = speaker == null ? null : speaker.matcher(text);
        return marked != null && marked.matches() ? new Parts(marked.group(1), marked.group(2)) : new Parts("", text);
    }
}
