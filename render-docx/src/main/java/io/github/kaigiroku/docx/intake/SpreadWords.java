package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 均等割りの語: finds roles, titles and seats that are printed with blanks inside, as 教　育　長 and １　番. */
final class SpreadWords {

    private static final int MAX_SPREAD = 12;
    private static final int MAX_PIECE = 3;
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]{1,3}");

    private final PersonWords words;

    SpreadWords(PersonWords words) {
        this.words = words;
    }

    /** Whether a seat begins at a place, as １　番, with a blank inside. */
    static boolean isSeat(List<PersonWord> raw, int at) {
        return at + 1 < raw.size()
                && NUMBER.matcher(raw.get(at).text()).matches()
                && raw.get(at + 1).text().equals("番");
    }

    /** Some pieces as one word. */
    static PersonWord joined(List<PersonWord> pieces, PersonKind kind) {
        List<Slice> parts = pieces.stream().map(word -> word.parts().get(0)).toList();
        return new PersonWord(parts, kind, pieces.get(0).gap(), false, true);
    }

    /** Where a role or title that is spread from a word on ends; the word itself when it is not spread. */
    int end(List<PersonWord> raw, int start) {
        int best = start;
        for (int end = start + 2; end <= raw.size() && end - start <= MAX_SPREAD; end++) {
            if (raw.get(end - 1).kind() != PersonKind.NAME) {
                break;
            }
            best = kind(raw.subList(start, end)) == PersonKind.FORM ? best : end;
        }
        return best;
    }

    /** What some words are together; FORM for nothing. */
    PersonKind kind(List<PersonWord> pieces) {
        String text = pieces.stream().map(PersonWord::text).collect(Collectors.joining());
        PersonKind listed = words.listed(text);
        if (listed != null && listed != PersonKind.HONORIFIC && isInPieces(pieces)) {
            return listed;
        }
        return isSpreadTitle(pieces, text) || isDutyAndTitle(pieces, text) ? PersonKind.TITLE : PersonKind.FORM;
    }

    /** Whether no piece is a role or title by itself, as in 委員　会長, but for the last of 会長　代理. */
    private static boolean isInPieces(List<PersonWord> pieces) {
        return pieces.stream()
                .limit(pieces.size() - 1L)
                .allMatch(piece -> piece.text().length() <= MAX_PIECE);
    }

    /** 総　務　課　長, each character by itself. */
    private boolean isSpreadTitle(List<PersonWord> pieces, String text) {
        return pieces.size() >= 4
                && pieces.stream().allMatch(piece -> piece.text().length() == 1)
                && words.isTitle(text)
                && words.isOfADuty(text);
    }

    /** 総務　課　長, the duty in one piece. */
    private boolean isDutyAndTitle(List<PersonWord> pieces, String text) {
        String duty = pieces.get(0).text();
        return pieces.size() <= 4
                && !words.isUnitAmongPeople(duty)
                && words.isOfADuty(duty)
                && !words.isTitle(duty)
                && words.listed(text.substring(duty.length())) == PersonKind.TITLE;
    }
}
