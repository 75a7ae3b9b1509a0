package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FormProfile;

/** Keeps the shells of the profiles a renderer has met. Thread-safe. */
public final class Shells {

    private record Key(FormProfile profile, Furniture furniture) {}

    private final Kept<Key, Shell> known;

    /**
     * Starts without shells.
     *
     * @param embedsRecord whether the documents hold their record
     */
    public Shells(boolean embedsRecord) {
        this.known = new Kept<>(key -> Shell.of(key.profile(), key.furniture(), embedsRecord));
    }

    /**
     * The shell for a profile.
     *
     * @param profile the profile
     * @param furniture the headers and footers that the document brings
     * @return what every such document of the profile shares
     */
    public Shell of(FormProfile profile, Furniture furniture) {
        return known.of(new Key(profile, furniture));
    }
}
