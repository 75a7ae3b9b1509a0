package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.form.FormProfile;

/** 柱: page headers that hold no text, but the rules of {@link PageRules}. */
public enum PageHeader {
    /** The first page of 様式第２号. */
    FIRST_PAGE("rIdFirstPage", "header1.xml"),
    /** Its further pages. */
    NEXT_PAGES("rIdNextPages", "header2.xml"),
    /** Nothing, for forms that rule themselves. */
    EMPTY("rIdNoRules", "header3.xml");

    private final String id;
    private final String partName;

    PageHeader(String id, String partName) {
        this.id = id;
        this.partName = partName;
    }

    /**
     * The relationship that leads to it from the document.
     *
     * @return the identifier
     */
    public String id() {
        return id;
    }

    String partName() {
        return partName;
    }

    /** The runs of its paragraph. */
    String runs(FormProfile profile) {
        var rules = new PageRules(profile.page(), profile.proceedings());
        return switch (this) {
            case FIRST_PAGE -> rules.foot();
            case NEXT_PAGES -> profile.proceedings().repeatHead() ? rules.foot() : rules.top() + rules.foot();
            case EMPTY -> "";
        };
    }
}
