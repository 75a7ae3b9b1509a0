package io.github.kaigiroku.docx.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 人の項目の取り込み: lists of people, whose heads, such as （事務局） and 欠席者, may change what the people below them are. What
 * cannot be of people ends a list.
 */
final class PeopleRows {

    private static final Pattern OFFICE = Pattern.compile("^(?:議会|議会事務|教育委員会事務|農業委員会事務)?(?:事務局|局長)");
    private static final Pattern NOTE = Pattern.compile("^(?:※|＊|\\*|注|[（(【].*[)）】]$).*");

    private final DraftRecord draft;
    private final PersonWords words;
    private final PeopleSection section;
    private final PeopleHeads heads;
    private final Contacts contacts;
    private final SignerIntake signers;
    private final ListedPeople listed;
    private final Consumer<Slice> observers;

    PeopleRows(DraftRecord draft, Labels labels, PersonWords words, Consumer<Slice> observers) {
        this.draft = draft;
        this.words = words;
        this.section = new PeopleSection(new PeopleIntake(draft, words), new ExplainerIntake(draft));
        this.heads = new PeopleHeads(section, labels, words);
        this.contacts = new Contacts(draft, words);
        this.signers = new SignerIntake(draft, words);
        this.listed = new ListedPeople(draft, words, section.attendees);
        this.observers = observers;
    }

    /** A label begins: what the heads before it said no longer holds. */
    void begin(LabelKind kind, List<Slice> label) {
        section.begin(kind, label);
        heads.begin(kind, label);
    }

    /** A label below a label, or a head among people. */
    void change(LabelKind kind) {
        section.change(kind);
    }

    /** Takes a paragraph; answers whether the list goes on, or this paragraph is no longer of it. */
    boolean take(Slice text) {
        boolean goesOn = text.isBlank();
        for (Slice line : text.lines()) {
            goesOn |= line(line);
        }
        return goesOn;
    }

    private boolean line(Slice line) {
        Slice rest = heads.take(line);
        if (rest == null) {
            return false;
        } else if (rest.isBlank()) {
            return true;
        }
        boolean headed = rest.from() > line.from();
        boolean took = people(rest, line.column());
        return headed || took || NOTE.matcher(line.text()).matches();
    }

    /** People of a list, after its head. */
    private boolean people(Slice rest, int column) {
        if (section.now() == LabelKind.OBSERVERS) {
            observers.accept(rest);
            return true;
        }
        if (section.now() == LabelKind.SECRETARIAT) {
            contacts.take(rest);
            return true;
        }
        if (words.isNobody(rest.text())) {
            section.nobody();
            rest.form();
            return true;
        }
        return named(rest, column);
    }

    private boolean named(Slice rest, int column) {
        PeopleLine line = PeopleLine.of(rest, words);
        if (section.isClosed() && !line.people().isEmpty()) {
            return false; // behind 欠席委員　なし
        }
        if (section.isOfMembersOnly() && isOfStaff(line)) {
            change(LabelKind.SECRETARIAT);
            draft.doubtful("secretariat.staff[" + draft.staff.size() + "]", rest.text(), "事務局の職員", "members of staff");
        }
        return read(line, column);
    }

    private boolean isOfStaff(PeopleLine line) {
        return !line.people().isEmpty() && line.people().stream().allMatch(person -> isOfStaff(person.role()));
    }

    /** 事務局長 among members is of the staff; 県土木事務所長 may be a member. */
    private boolean isOfStaff(@Nullable PersonWord role) {
        return role != null
                && role.kind() == PersonKind.TITLE
                && (words.listed(role.text()) == PersonKind.TITLE
                        || OFFICE.matcher(role.text()).find());
    }

    /** Takes a line that was read; answers whether it is of people. */
    private boolean read(PeopleLine line, int column) {
        if (section.now() == LabelKind.SECRETARIAT) {
            contacts.take(line);
            return true;
        }
        if (section.now() == LabelKind.EXPLAINERS) {
            section.explainers.take(line);
            return !line.people().isEmpty() || !line.lone().isEmpty() || line.isForm();
        }
        section.attendees.take(line, column);
        return !line.people().isEmpty() || line.isForm() || line.hasCount();
    }

    /** Whether a line is of people and of nothing else. */
    boolean isPeople(Slice line) {
        PeopleLine read = PeopleLine.of(line, words);
        return !read.people().isEmpty() && !read.hasOther();
    }

    /** Takes the names of signers; answers whether the list goes on. */
    boolean signers(Slice text) {
        return signers.take(text);
    }

    /** A person of whom each column says one thing. */
    void listed(Map<String, Slice> person, @Nullable LabelKind kind) {
        listed.take(person, kind);
    }

    /** The cells of a row, line by line when they have as many; answers whether they tell of people. */
    boolean cells(List<Cell> cells) {
        if (section.now() == LabelKind.OBSERVERS) {
            return false;
        }
        List<PeopleLine> read = PeopleCells.read(cells, words);
        read.forEach(line -> read(line, Integer.MAX_VALUE)); // what stands in a cell goes for all its lines
        return !read.isEmpty();
    }
}
