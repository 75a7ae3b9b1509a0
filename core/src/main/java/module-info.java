import org.jspecify.annotations.NullMarked;

/** Meeting records (会議録), their validation, their JSON, and the official forms they fill. */
@NullMarked
@SuppressWarnings("module") // the renderers are compiled after core
module io.github.kaigiroku.core {
    exports io.github.kaigiroku.draft;
    exports io.github.kaigiroku.form;
    exports io.github.kaigiroku.interchange;
    exports io.github.kaigiroku.jackson;
    exports io.github.kaigiroku.json;
    exports io.github.kaigiroku.model;
    exports io.github.kaigiroku.problem;
    exports io.github.kaigiroku.profile;
    exports io.github.kaigiroku.publication;
    exports io.github.kaigiroku.render;
    exports io.github.kaigiroku.validation;

    uses io.github.kaigiroku.publication.FileTexts;

    // what our renderers share
    exports io.github.kaigiroku.internal.agenda to
            io.github.kaigiroku.docx;
    exports io.github.kaigiroku.internal.calendar to
            io.github.kaigiroku.docx;
    exports io.github.kaigiroku.internal.deflate to
            io.github.kaigiroku.docx,
            io.github.kaigiroku.pdf;

    // for the frameworks of users who put @Valid before a record
    opens io.github.kaigiroku.model;
    opens io.github.kaigiroku.internal.constraint;

    provides jakarta.validation.ConstraintValidator with
            io.github.kaigiroku.internal.constraint.RecordConstraintValidator;
    // No "provides" for our Jackson module: it would make databind needed on every module path, also where records are
    // only
    // rendered. On the class path META-INF/services has it.

    requires static org.hibernate.validator;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires tools.jackson.core;
    requires static transitive tools.jackson.databind;
    requires transitive jakarta.validation;
}
