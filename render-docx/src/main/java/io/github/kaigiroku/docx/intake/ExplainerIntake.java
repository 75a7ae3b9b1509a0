package io.github.kaigiroku.docx.intake;

import io.github.kaigiroku.model.Explainer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 説明者の取り込み: people who explain or belong to the administration, a title and a name each, under their 部局. */
final class ExplainerIntake {

    private final DraftRecord draft;

    /** 部局 that those who explain are listed under. */
    private @Nullable String group;

    ExplainerIntake(DraftRecord draft) {
        this.draft = draft;
    }

    /** A row of those who explain begins: no group holds any more. */
    void begin() {
        group = null;
    }

    /** A head that those below it belong to. */
    void group(Slice head) {
        group = head.take(path() + ".group");
    }

    void take(PeopleLine line) {
        for (PersonText person : line.people()) {
            person(person);
        }
        if (!line.lone().isEmpty()) {
            group(line.lone().get(0).span());
        }
    }

    private String path() {
        return "explainers[" + draft.explainers.size() + "]";
    }

    private void person(PersonText person) {
        String path = path();
        PersonWord title = person.role();
        Slice name = person.name();
        String own = person.bodies().isEmpty()
                ? group
                : person.bodies().stream()
                        .map(body -> body.take(path + ".group"))
                        .collect(Collectors.joining("　"));
        draft.explainers.add(new Explainer(
                title == null ? null : title.take(path + ".title"),
                name == null ? "" : name.take(path + ".name"),
                own));
        person.rest().forEach(PersonWord::form);
        if (name == null && title != null) {
            draft.likely(path + ".title", title.text(), "氏名のない職", "a title without a name");
        } else if (name != null && (title == null || !person.isSure())) {
            draft.likely(path + ".name", name.text(), "氏名", "a name");
        }
    }
}
