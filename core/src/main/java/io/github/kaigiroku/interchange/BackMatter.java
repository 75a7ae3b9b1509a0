package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.Material;
import io.github.kaigiroku.model.Meeting;
import java.util.List;

/** 結びと会議資料: what stands behind the debate: who signs the record, when the next meeting is, and a reference to each material. */
final class BackMatter {

    private final XmlOutput out;

    BackMatter(XmlOutput out) {
        this.out = out;
    }

    void conclusions(Meeting meeting, References references) {
        if (meeting.signers().isEmpty() && meeting.nextMeeting() == null) {
            return;
        }
        out.open("conclusions");
        for (String signer : meeting.signers()) {
            String id = references.attendeeCalled(signer);
            out.open("p").begin("signature", "refersTo", id == null ? null : "#" + id);
            out.text(signer).end("signature").end("p");
        }
        if (meeting.nextMeeting() != null) {
            out.line("block", meeting.nextMeeting(), "name", "nextMeeting");
        }
        out.close("conclusions");
    }

    /** References only, for the record has the materials' titles and not their content. */
    void attachments(List<Material> materials, DocumentNames names) {
        if (materials.isEmpty()) {
            return;
        }
        out.open("attachments");
        for (int i = 0; i < materials.size(); i++) {
            attachment(materials.get(i), References.attachment(i), names);
        }
        out.close("attachments");
    }

    private void attachment(Material material, String id, DocumentNames names) {
        out.open("attachment", "eId", id);
        if (material.label() != null) {
            out.line("num", material.label());
        }
        out.line("heading", material.title());
        if (material.note() != null) {
            out.line("subheading", material.note());
        }
        out.empty("documentRef", "eId", id + "__ref", "href", names.attachment(id), "showAs", material.title());
        out.close("attachment");
    }
}
