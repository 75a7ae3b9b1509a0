package io.github.kaigiroku.internal.people;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a speaker's label may mean.
 *
 * @param path where the person stands in the record
 * @param group in which list
 * @param name the name without blanks
 * @param surname the part before the blank; null for a name without one
 * @param printed the name as printed, without blanks, with half-width letters and brackets
 * @param role role or post without blanks; null when there is none
 * @param roles the role and what it is made of, without blanks
 * @param posts what may be the person's post: the parts of the role and of where the person comes from, without blanks
 * @param seat number of the seat without blanks; null when there is none
 * @param present whether the person was there, or a proxy (代理) in the person's place
 */
public record Person(
        String path,
        PersonGroup group,
        String name,
        @Nullable String surname,
        String printed,
        @Nullable String role,
        List<String> roles,
        List<String> posts,
        @Nullable String seat,
        boolean present) {

    /** Kanji of the longest usual given name; those with kana may be longer. */
    private static final int MAX_GIVEN_NAME = 2;

    /** Characters of the longest name that may be a surname alone. */
    private static final int MAX_SURNAME = 3;

    static Person of(
            String path,
            PersonGroup group,
            String name,
            @Nullable String role,
            @Nullable String affiliation,
            @Nullable String seat,
            boolean present) {
        String plain = PrintedName.plain(name);
        List<String> roles = pieces(key(role));
        List<String> posts = affiliation == null
                ? roles
                : Stream.concat(roles.stream(), pieces(key(affiliation)).stream())
                        .toList();
        String printed = Names.halfWidth(SpeakerLabel.bare(name));
        return new Person(
                path,
                group,
                Names.key(plain),
                PrintedName.surname(plain),
                printed,
                key(role),
                roles,
                posts,
                key(seat),
                present);
    }

    private static List<String> pieces(@Nullable String title) {
        return title == null ? List.of() : Titles.pieces(title);
    }

    private static @Nullable String key(@Nullable String words) {
        return words == null || Names.isBlank(words) ? null : Names.key(words);
    }

    /** Whether a label without blanks may mean this person: name, surname or role, with an honorific. */
    boolean fits(String label) {
        if (label.equals(role) || roles.contains(label)) {
            return true;
        }
        if (name.isEmpty()) {
            return holds(label); // only the post is known
        }
        if (isPrintedAs(label) || NameInLabel.isNameWithTitle(label, name, roles)) {
            return true;
        }
        if (isSeat(label) || holds(label) || NameInLabel.endsWithName(label, name)) {
            return true;
        }
        int least = surname == null ? 1 : surname.length() + 1;
        boolean bySurname = NameInLabel.isBeginningWithTitle(label, name, least, roles)
                || (surname != null && NameInLabel.isNameWithTitle(label, surname, roles));
        return bySurname && !isAnotherOfThatSurname(label);
    }

    /** Whether a label is the seat by itself, such as １番 or 1番議員. */
    boolean isSeat(String label) {
        return seat != null && Seats.isSeat(label, seat);
    }

    /**
     * Whether a label is the post in which a member comes from elsewhere, as of a 幹事 who is 建設環境部長, or that of a proxy who
     * is named in brackets behind the name: 矢追委員（代理：村井有子）.
     */
    boolean isKnownAs(String label) {
        boolean isPost = posts.contains(label) || printed.endsWith('(' + Names.halfWidth(label) + ')');
        return (isPost && Titles.isPost(label)) || NameInLabel.isProxy(label, printed);
    }

    /** Whether this is an official who leads a city, by role or, where the list gives none, by the end of the name. */
    boolean isExecutive() {
        return Titles.isExecutive(role == null ? name : role);
    }

    /**
     * Whether a label is the end of this person's post as somebody outside the meeting, such as 次長 of 教育部次長; where the list
     * gives none, it may stand behind the name, as in 石井子育て健康課長.
     */
    private boolean holds(String post) {
        return group != PersonGroup.MEMBER
                && (endsOne(post) || (role == null && name.endsWith(post)))
                && Titles.isPost(post);
    }

    private boolean endsOne(String post) {
        for (String own : posts) {
            if (own.endsWith(post)) {
                return true;
            }
        }
        return false;
    }

    /** A title beats a surname: 鈴木議事部長 is not the member 鈴木 unless that post is the member's. */
    private boolean isAnotherOfThatSurname(String label) {
        if (group != PersonGroup.MEMBER || (present && role == null)) {
            return false;
        }
        String title = NameInLabel.behindName(label, name);
        return Titles.isPost(title)
                && !endsOne(title)
                && posts.stream().noneMatch(own -> title.endsWith(own) && Titles.isPost(own));
    }

    /** Whether a label without blanks names this person's role. */
    boolean isNamedByRole(String label) {
        return roles.stream().anyMatch(own -> label.endsWith(own) || label.startsWith(own));
    }

    /**
     * Whether a label is nothing but this person's role.
     *
     * @param label a label without blanks
     * @return true for 教育委員 in minutes without names
     */
    public boolean hasRole(String label) {
        return label.equals(role) || roles.contains(label);
    }

    /** Whether this is one of those who lead the meeting. */
    boolean isChair() {
        return group == PersonGroup.MEMBER && roles.stream().anyMatch(SpeakerLabel::isChair);
    }

    /** Whether a label is the name exactly as the list prints it, as in 加藤（ま）委員. */
    boolean isPrintedAs(String label) {
        return label.length() == printed.length() && Names.halfWidth(label).equals(printed);
    }

    /** Whether a label names somebody outside the meeting by surname and own post: 本間係長 is not the member 本間. */
    boolean isCalledByPost(String label) {
        if (group == PersonGroup.MEMBER) {
            return false;
        }
        String title = NameInLabel.behindName(label, name);
        return title.length() < label.length() && Titles.isPost(title) && endsOne(title);
    }

    /** Characters of a name without a blank that a label begins with: 山崎総務課長 is 山崎 and not 山本; 0 where the surname is known. */
    int shared(String label) {
        return surname == null
                ? label.length() - NameInLabel.behindName(label, name).length()
                : 0;
    }

    /** Whether what a label leaves of a name without a blank is as long as given names are: 関委員 is 関昭 and not 関口忠男. */
    boolean hasUsualGivenName(String label) {
        String given = surname == null ? PrintedName.withoutTitle(name.substring(shared(label))) : "";
        return given.codePointCount(0, given.length()) <= MAX_GIVEN_NAME
                || given.codePoints().anyMatch(c -> !Character.isIdeographic(c));
    }

    /** Whether the list has only this person's surname, so that a label with a given name may mean the person. */
    boolean isListedBySurname(String label) {
        return surname == null
                && name.codePointCount(0, name.length()) <= MAX_SURNAME
                && NameInLabel.isSurnameWithGivenName(label, name);
    }

    /**
     * What a text may call this person by.
     *
     * @return the surname; every beginning that may be it where the name has no blank
     */
    public List<String> surnames() {
        return surname == null ? beginnings() : List.of(surname);
    }

    /**
     * The part behind the surname.
     *
     * @return the name the person was given; null for a name without a blank
     */
    public @Nullable String givenName() {
        return surname == null ? null : name.substring(surname.length());
    }

    private List<String> beginnings() {
        int longest = Math.min(3, name.codePointCount(0, name.length()) - 1);
        return IntStream.rangeClosed(1, longest)
                .mapToObj(length -> name.substring(0, name.offsetByCodePoints(0, 1 + longest - length)))
                .toList();
    }
}
