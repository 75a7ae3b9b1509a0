package io.github.kaigiroku.batch;

import io.github.kaigiroku.problem.Message;
import java.util.Locale;

/** 不備の上限超過: so many records were refused that the run should be looked at before it goes on. */
final class SkipLimitPassedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SkipLimitPassedException(long refused, long limit) {
        super(new Message(
                        text("不備のある会議録が上限 %d 件を超えました（%d 件）。報告を確認し、上限を上げて再実行すると続きから始まります。", limit, refused),
                        text(
                                "More records than the limit of %d were refused (%d). See the report; "
                                        + "a run with a higher --skip-limit goes on from here.",
                                limit, refused))
                .toString());
    }

    private static String text(String format, long limit, long refused) {
        return String.format(Locale.ROOT, format, limit, refused);
    }
}
