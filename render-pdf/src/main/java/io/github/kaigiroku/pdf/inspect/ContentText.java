package io.github.kaigiroku.pdf.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 内容の文字: what a content stream shows, whatever its colour, place or cover, and what stands in it to be read aloud. */
final class ContentText {

    private static final int MAX_OPERANDS = 10_000;

    private final Function<String, @Nullable FontCodes> fonts;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder alternative = new StringBuilder();
    private @Nullable FontCodes font;
    private boolean image;
    private boolean unreadable;

    /** Looks fonts up by the names that the stream's resources give them. */
    ContentText(Function<String, @Nullable FontCodes> fonts) {
        this.fonts = fonts;
    }

    String text() {
        return text.toString();
    }

    String alternative() {
        return alternative.toString();
    }

    boolean hasImage() {
        return image;
    }

    boolean isUnreadable() {
        return unreadable;
    }

    void read(byte[] content) {
        var scanner = new Scanner(content, 0);
        List<Value> operands = new ArrayList<>();
        while (!scanner.isAtEnd()) {
            Value value = scanner.next();
            if (value instanceof Value.Word word && isOperator(word.text())) {
                take(word.text(), operands, scanner, content);
                operands.clear();
            } else if (operands.size() < MAX_OPERANDS) {
                operands.add(value);
            } else {
                unreadable = true;
            }
        }
    }

    private static boolean isOperator(String word) {
        return word.isEmpty() || Character.isLetter(word.charAt(0)) || word.charAt(0) == '\'' || word.charAt(0) == '"';
    }

    private void take(String operator, List<Value> operands, Scanner scanner, byte[] content) {
        switch (operator) {
            case "Tf" ->
                font = operands.stream()
                        .filter(Value.Name.class::isInstance)
                        .findFirst()
                        .map(name -> fonts.apply(((Value.Name) name).text()))
                        .orElse(null);
            case "Tj", "'", "\"", "TJ" -> operands.forEach(this::show);
            case "BDC", "DP" -> operands.forEach(this::properties);
            case "BI" -> {
                image = true;
                skipImage(scanner, content);
            }
            default -> {
                // moves and colours: text is read wherever it stands
            }
        }
    }

    private void show(Value value) {
        if (value instanceof Value.Array array) {
            array.items().forEach(this::show);
        } else if (value instanceof Value.Text shown && font != null) {
            text.append(font.text(shown.bytes()));
        } else if (value instanceof Value.Text) {
            unreadable = true;
        }
    }

    private void properties(Value value) {
        if (value instanceof Value.Dictionary dictionary) {
            for (Value each : dictionary.entries().values()) {
                alternative.append(each instanceof Value.Text said ? TextStrings.decoded(said.bytes()) : "");
            }
        }
    }

    private static void skipImage(Scanner scanner, byte[] content) {
        int at = scanner.position();
        while (at + 2 < content.length
                && !(content[at] <= ' '
                        && content[at + 1] == 'E'
                        && content[at + 2] == 'I'
                        && (at + 3 >= content.length || content[at + 3] <= ' '))) {
            at++;
        }
        scanner.moveTo(Math.min(content.length, at + 3));
    }
}
