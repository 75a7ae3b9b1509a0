package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FormProfile;
import io.github.kaigiroku.profile.FormProfiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** 埋め込まれた様式の定義: the custom XML part that holds the profile's JSON, so that edited forms can be read again. */
public final class ProfilePart {

    /** The namespace of its element. */
    public static final String NAMESPACE = "urn:io.github.kaigiroku:profile:1";

    private static final byte[] HEAD = Markup.of(Markup.DECLARATION + "<profile xmlns=\"" + NAMESPACE + "\">");
    private static final byte[] TAIL = Markup.of("</profile>");

    private ProfilePart() {}

    /**
     * Makes the part.
     *
     * @param profile the profile
     * @return the part's bytes
     */
    public static byte[] of(FormProfile profile) {
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlWriter(bytes);
        try {
            xml.markup(HEAD);
            FormProfiles.write(profile, xml.escapingStream());
            xml.markup(TAIL);
            xml.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory failed", e);
        }
        return bytes.toByteArray();
    }
}
