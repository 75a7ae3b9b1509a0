package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormSheet;
import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.PageLayout;
import java.util.List;

/** 文書の殻: what all documents of a profile have in common. Immutable but for what it keeps; thread-safe. */
public final class Shell {

    private final List<PackedPart> parts;
    private final Furniture furniture;
    private final Kept<PageLayout, SheetStyles> styles;

    private Shell(List<PackedPart> parts, Furniture furniture, FormProfile profile) {
        this.parts = parts;
        this.furniture = furniture;
        double firstIndent = Template.firstIndent(profile);
        this.styles = new Kept<>(page -> new SheetStyles(profile.page(), page, firstIndent));
    }

    static Shell of(FormProfile profile, Furniture furniture, boolean embedsRecord) {
        return new Shell(ShellParts.of(profile, furniture, embedsRecord), furniture, profile);
    }

    /**
     * The parts without text, deflated.
     *
     * @return what every document begins with
     */
    public List<PackedPart> parts() {
        return parts;
    }

    /**
     * 欄外 that the documents have.
     *
     * @return their headers and footers
     */
    public Furniture furniture() {
        return furniture;
    }

    SheetStyles styles(FormSheet sheet) {
        return styles.of(sheet.page());
    }
}
