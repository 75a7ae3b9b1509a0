package io.github.kaigiroku.batch.report;

import io.github.kaigiroku.batch.ledger.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 進捗: says every few seconds how far a run is, how fast it goes and how long it will take. For one thread. */
public final class Progress {

    private static final Logger LOG = LoggerFactory.getLogger(Progress.class);
    private static final long INTERVAL = Duration.ofSeconds(2).toNanos();
    private static final double SECOND = 1e9;

    private final long total;
    private final LongSupplier nanoClock;
    private long begun;
    private long lastShown;
    private long before;
    private long done;
    private long refused;

    /**
     * Progress towards a known number of records.
     *
     * @param total how many records the input has
     * @param nanoClock a clock in nanoseconds, such as {@link System#nanoTime}
     */
    public Progress(long total, LongSupplier nanoClock) {
        this.total = total;
        this.nanoClock = nanoClock;
    }

    /**
     * Begins to measure.
     *
     * @param known how many records earlier runs are done with; those that have not changed are passed quickly
     */
    public void begin(long known) {
        before = known;
        done = 0;
        refused = 0;
        begun = nanoClock.getAsLong();
        lastShown = begun;
        LOG.info(firstLine());
    }

    private String firstLine() {
        if (total == 0) {
            return "会議録がありません / there are no records: no *.json files in the folder, or no lines in the file";
        }
        return before > 0
                ? text("%,d records; %,d were done before, what changed is done again", total, before)
                : text("%,d records to render", total);
    }

    /**
     * Counts records, and shows a line when it is time for one.
     *
     * @param outcomes records that are done with
     */
    public void add(List<? extends Outcome> outcomes) {
        done += outcomes.size();
        refused += outcomes.stream().filter(Outcome::refused).count();
        long now = nanoClock.getAsLong();
        if (now - lastShown >= INTERVAL) {
            lastShown = now;
            LOG.info(line(now));
        }
    }

    String line(long now) {
        double rate = rate(now);
        return text(
                "%,d of %,d records (%d %%) · %,.0f a second · %,d refused · about %,.0f s left",
                done, total, total == 0 ? 100 : done * 100 / total, rate, refused, (total - done) / rate);
    }

    /**
     * 毎秒の件数: records a second of this execution, up to now.
     *
     * @return the rate
     */
    public double rate() {
        return rate(nanoClock.getAsLong());
    }

    private double rate(long now) {
        return now == begun ? 0 : done / ((now - begun) / SECOND);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
