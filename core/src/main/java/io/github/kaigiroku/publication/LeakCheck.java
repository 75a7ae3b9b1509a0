package io.github.kaigiroku.publication;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;

/**
 * 漏れの検査: looks in a finished file (DOCX, PDF, HTML, text, JSON) for what must not be published, wherever it may stand: in
 * the text, hidden or under something, alternative text, properties, attachments and the record that the file carries,
 * comments, tracked changes, earlier revisions, names of files and parts. Spellings are compared as in {@link PublicCopy}.
 * What cannot be read (encrypted or damaged parts, images, unknown formats) is a finding, too. Immutable and thread-safe.
 *
 * <p>A PDF of which pages were taken out still carries the whole record: this is found. What an image shows, and what is
 * said in other words, is not.
 */
public final class LeakCheck {

    /** The largest file that is looked at, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private final MentionSearch search;
    private final List<FileTexts> readers;

    private LeakCheck(MentionSearch search, List<FileTexts> readers) {
        this.search = search;
        this.readers = List.copyOf(readers);
    }

    /**
     * A check for all that the public copy of a record leaves out, with the readers that are on the class path.
     *
     * @param whole the whole record, not its public copy
     * @param policy what is to be shown
     * @return the check, for any number of files
     */
    public static LeakCheck of(MeetingRecord whole, PublicationPolicy policy) {
        var report = new Report(policy);
        PublicCopy.withoutMentions(whole, policy, report);
        return new LeakCheck(report.words().leaks(), installed());
    }

    /**
     * A check for words, with the readers that are on the class path.
     *
     * @param words words, names or sentences that must not stand in a file; one of a single character is only reported as
     *     possible
     * @return the check, for any number of files
     */
    public static LeakCheck of(List<String> words) {
        var list = new Watchlist("");
        words.forEach(list::word);
        return new LeakCheck(list.leaks(), installed());
    }

    private static List<FileTexts> installed() {
        return ServiceLoader.load(FileTexts.class, FileTexts.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * This check with other readers.
     *
     * @param others the readers, asked in this order
     * @return a new check
     */
    public LeakCheck withReaders(List<FileTexts> others) {
        return new LeakCheck(search, others);
    }

    /**
     * Checks a file, and its name.
     *
     * @param file the file
     * @return everything found
     * @throws IOException when the file cannot be read
     */
    public LeakReport check(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return check(String.valueOf(file.getFileName()), in.readNBytes(MAX_BYTES + 1));
        }
    }

    /**
     * Checks a file that may be published under any name.
     *
     * @param file the file; read to its end, not closed
     * @return everything found
     * @throws IOException when the file cannot be read
     */
    public LeakReport check(InputStream file) throws IOException {
        return check(file.readNBytes(MAX_BYTES + 1));
    }

    /**
     * Checks a file that may be published under any name.
     *
     * @param file the bytes of the file
     * @return everything found
     */
    public LeakReport check(byte[] file) {
        return check("", file);
    }

    /**
     * Checks a file and its name.
     *
     * @param name the name under which it is published
     * @param file the bytes of the file
     * @return everything found
     */
    public LeakReport check(String name, byte[] file) {
        var search = new LeakSearch(this.search, readers);
        Message where = new Message("ファイル", "the file");
        if (!name.isEmpty()) {
            search.text(LeakPlace.FILE_NAME, new Message("ファイル名", "the file's name"), name);
        }
        search.file(where, file);
        return search.report();
    }
}
