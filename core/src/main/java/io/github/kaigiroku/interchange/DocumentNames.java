package io.github.kaigiroku.interchange;

import java.time.LocalDate;

/**
 * 文書名: the names of a document by the naming convention of Akoma Ntoso, as work (the record), expression (its text in a
 * language) and manifestation (the XML file). All three have the day of the meeting, for no clock is read.
 */
final class DocumentNames {

    private final RecordIdentity identity;
    private final String date;
    private final String work;
    private final String expression;

    DocumentNames(RecordIdentity identity, LocalDate date) {
        this.identity = identity;
        this.date = date.toString();
        this.work = "/akn/" + identity.country() + "/debaterecord/" + identity.authority() + "/" + date
                + (identity.name() == null ? "" : "/" + identity.name());
        this.expression = work + "/" + identity.language3() + "@";
    }

    /** The name of something in the record; unique among all records. */
    String thing(String kind, String id) {
        return "/akn/ontology/" + kind + work.substring("/akn".length()) + "/" + id;
    }

    /** The name of an attachment. */
    String attachment(String id) {
        return expression + "/!" + id;
    }

    void identification(XmlOutput out) {
        out.open("identification", "source", "#" + References.AUTHORITY);
        out.open("FRBRWork");
        core(out, work + "/!main", work);
        out.empty("FRBRcountry", "value", identity.country()).close("FRBRWork");
        out.open("FRBRExpression");
        core(out, expression + "/!main", expression);
        out.empty("FRBRlanguage", "language", identity.language3()).close("FRBRExpression");
        out.open("FRBRManifestation");
        core(out, expression + "/!main.xml", expression + ".xml");
        out.empty("FRBRformat", "value", "application/akn+xml").close("FRBRManifestation");
        out.close("identification");
    }

    private void core(XmlOutput out, String component, String uri) {
        out.empty("FRBRthis", "value", component);
        out.empty("FRBRuri", "value", uri);
        if (identity.page() != null) {
            out.empty("FRBRalias", "value", identity.page().toASCIIString(), "name", "page");
        }
        out.empty("FRBRdate", "date", date, "name", "session");
        out.empty("FRBRauthor", "href", "#" + References.AUTHORITY, "as", "#" + References.AUTHOR);
    }
}
