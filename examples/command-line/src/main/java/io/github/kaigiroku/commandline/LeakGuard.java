package io.github.kaigiroku.commandline;

import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.LeakCheck;
import io.github.kaigiroku.publication.LeakReport;
import io.github.kaigiroku.publication.PublicationPolicy;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** 漏れの見張り: lets a public file out only when nothing of what was closed is found in it. */
final class LeakGuard {

    private final @Nullable LeakCheck check;

    private LeakGuard(@Nullable LeakCheck check) {
        this.check = check;
    }

    /** A guard over the files of one record's public copy. */
    static LeakGuard over(MeetingRecord whole, PublicationPolicy policy) {
        return new LeakGuard(LeakCheck.of(whole, policy));
    }

    /** For files that are not for the public. */
    static LeakGuard none() {
        return new LeakGuard(null);
    }

    /** The same file, looked through before it is written. */
    OutputFiles.Writing checked(String name, OutputFiles.Writing writing) {
        LeakCheck guard = check;
        if (guard == null) {
            return writing;
        }
        return out -> {
            var bytes = new ByteArrayOutputStream();
            writing.to(bytes);
            LeakReport report = guard.check(name, bytes.toByteArray());
            if (!report.isClean()) {
                throw CommandException.wrongRecord(refusal(name), report.findings());
            }
            bytes.writeTo(out);
        };
    }

    private static Message refusal(String name) {
        return new Message(
                "公開用のファイル " + name + " に公開しない語句が残っています。何も書き出していません。",
                "The public file " + name + " still holds what is not to be published; nothing was written");
    }
}
