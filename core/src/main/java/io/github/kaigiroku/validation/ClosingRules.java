package io.github.kaigiroku.validation;

import io.github.kaigiroku.internal.people.Names;
import io.github.kaigiroku.model.Closing;
import io.github.kaigiroku.model.Decision;
import io.github.kaigiroku.model.EntryVisitor;
import io.github.kaigiroku.model.Heading;
import io.github.kaigiroku.model.MeetingRecord;
import io.github.kaigiroku.model.Narration;
import io.github.kaigiroku.model.ProceedingsEntry;
import io.github.kaigiroku.model.Recess;
import io.github.kaigiroku.model.Remark;
import io.github.kaigiroku.model.Vote;
import java.util.regex.Pattern;

/**
 * 閉会後の記録: the sitting was closed, and still somebody speaks or something is decided. What usually follows a closing is
 * left alone: signatures, the heading or opening of a next part, what is appended (参照, 議案付託表), and the next sitting of a
 * meeting that has several. Reported once, at the first such entry.
 */
final class ClosingRules implements Rule {

    @Override
    public void check(MeetingRecord record, Findings findings) {
        int sittings = Math.max(1, record.meeting().sessions().size());
        int closings = 0;
        AfterClosing after = null;
        for (int i = 0; i < record.proceedings().size(); i++) {
            ProceedingsEntry entry = record.proceedings().get(i);
            if (entry instanceof Closing) {
                closings++;
                after = after == null ? new AfterClosing() : after;
            }
            boolean discussed = after != null && entry.accept(after);
            if (discussed && closings >= sittings) {
                findings.add(
                        FindingCode.ENTRY_AFTER_CLOSING,
                        RecordPath.of("proceedings").at(i));
                return;
            }
        }
    }

    /** Says of each entry whether something is discussed in it after the closing of its sitting. */
    private static final class AfterClosing implements EntryVisitor<Boolean> {

        private static final Pattern OPENING =
                Pattern.compile("開会|開議|再開|開催|第[0-9０-９一二三四五六七八九十]+日|年[^年]{1,6}月[^月]{1,6}日");
        private static final Pattern SIGNATURE =
                Pattern.compile("署名|証するため|証する為|相違な[いく]|会議録を(?:作成|調製)|会議の(?:経過|顛末|次第)|議事録");

        /** The first words of what is printed behind the minutes. */
        private static final Pattern APPENDIX =
                Pattern.compile("[〔（(【［\\[○◯〇◎△▲●■□※\\s　]*(?:(?:参[\\s　]*[照考]|[付附][\\s　]*録|別[\\s　]*[紙表記]|資[\\s　]*料)"
                        + "|[^\n。]{0,16}(?:付託表|一覧表?|結果表|議決結果|審議結果|審査結果|表決結果|会議結果|報告書|通告書|質問者))");

        private static final Pattern FAREWELL = Pattern.compile("閉会|散会|閉じ|ありがとうございま|お疲れ|御苦労|ご苦労");

        /** Speakers of formalities: signatures, and what the office has to announce. */
        private static final Pattern FORMAL = Pattern.compile("署名|事務局");

        /** Units at the start of a text in which an opening or a signature is looked for. */
        private static final int LOOKED_AT = 200;

        private boolean closed;

        @Override
        public Boolean heading(Heading heading) {
            closed = false;
            return false;
        }

        @Override
        public Boolean remark(Remark remark) {
            String speaker = remark.speaker();
            return closed
                    && speaker != null
                    && Names.isWritten(speaker)
                    && !FORMAL.matcher(speaker).find()
                    && isSaid(remark.text());
        }

        @Override
        public Boolean narration(Narration narration) {
            String start = start(narration.text());
            closed &= !OPENING.matcher(start).find() && !APPENDIX.matcher(start).lookingAt();
            return false;
        }

        @Override
        public Boolean decision(Decision decision) {
            return closed;
        }

        @Override
        public Boolean vote(Vote vote) {
            return closed;
        }

        @Override
        public Boolean recess(Recess recess) {
            return false;
        }

        @Override
        public Boolean closing(Closing closing) {
            closed = true;
            return false;
        }

        /** Sentences; not a name behind 議長, nor the words before signatures or of a farewell. */
        private boolean isSaid(String text) {
            String start = start(text);
            if (OPENING.matcher(start).find()) {
                closed = false;
                return false;
            }
            return start.indexOf('。') >= 0
                    && !SIGNATURE.matcher(start).find()
                    && !FAREWELL.matcher(start).find();
        }

        private static String start(String text) {
            return text.substring(0, Math.min(text.length(), LOOKED_AT));
        }
    }
}
