package io.github.kaigiroku.interchange;

import io.github.kaigiroku.model.Meeting;

/** 結び: who signs the record, and when the next meeting is. */
final class Conclusions {

    private Conclusions() {}

    static void write(XmlOutput out, References references, Meeting meeting) {
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
}
