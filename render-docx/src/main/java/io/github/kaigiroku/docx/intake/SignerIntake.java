package io.github.kaigiroku.docx.intake;

/** 署名者の取り込み: the names of those who sign, as printed, with seats and roles beside them. */
final class SignerIntake {

    private final DraftRecord draft;
    private final PersonWords words;

    SignerIntake(DraftRecord draft, PersonWords words) {
        this.draft = draft;
        this.words = words;
    }

    /** Takes a paragraph; answers whether it was of signers. */
    boolean take(Slice text) {
        PeopleLine line = PeopleLine.of(text, words);
        boolean staff = line.people().stream()
                .anyMatch(person -> person.role() != null
                        && person.role().kind() == PersonKind.TITLE
                        && !person.role().isAttached());
        if (staff || line.hasOther()) {
            return false; // 書記　総務係長　帆足 学 signs nothing
        }
        line.people().forEach(this::signer);
        return !line.people().isEmpty() || line.isForm();
    }

    private void signer(PersonText person) {
        Slice name = person.name();
        if (name == null) {
            return;
        }
        Slice seat = person.seat();
        Slice whole = seat == null ? name : around(seat, name);
        PersonWord role = person.role();
        Slice printed = role == null || role.span().from() > whole.to() + 1 ? whole : around(role.span(), whole);
        draft.signers.add(printed.take("meeting.signers[" + draft.signers.size() + "]"));
        person.rest().forEach(PersonWord::form);
    }

    private static Slice around(Slice one, Slice other) {
        return one.source() != other.source()
                ? other
                : new Slice(one.source(), Math.min(one.from(), other.from()), Math.max(one.to(), other.to()));
    }
}
