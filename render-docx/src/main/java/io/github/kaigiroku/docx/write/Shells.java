package io.github.kaigiroku.docx.write;

import io.github.kaigiroku.profile.FormProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the shells of the profiles a renderer has met. Thread-safe. */
public final class Shells {

    // More profiles than one service prints; beyond that it starts over rather than grow.
    private static final int MOST = 64;

    private record Key(FormProfile profile, Furniture furniture) {}

    private final boolean embedsRecord;
    private final Map<Key, List<PackedPart>> known = new ConcurrentHashMap<>();

    /**
     * Starts without shells.
     *
     * @param embedsRecord whether the documents hold their record
     */
    public Shells(boolean embedsRecord) {
        this.embedsRecord = embedsRecord;
    }

    /**
     * The shell for a profile.
     *
     * @param profile the profile
     * @param furniture the headers and footers that the document brings
     * @return the parts that every such document of the profile begins with
     */
    public List<PackedPart> of(FormProfile profile, Furniture furniture) {
        var key = new Key(profile, furniture);
        List<PackedPart> shell = known.get(key);
        if (shell == null) {
            shell = Shell.of(profile, furniture, embedsRecord);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(key, shell);
        }
        return shell;
    }
}
