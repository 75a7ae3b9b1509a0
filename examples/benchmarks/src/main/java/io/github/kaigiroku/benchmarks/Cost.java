package io.github.kaigiroku.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * 1 回の費用: the processor time and the allocation of the measured thread, one sample for each call.
 *
 * <p>Wall time would also count what other programs on the machine do meanwhile. JMH averages over an iteration; the median
 * of the samples is what a typical call costs, without pauses of the collector.
 */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Cost {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MICROSECOND = 1e3;
    private static final double KILOBYTE = 1e3;
    private static final int MAX_SAMPLES = 1 << 20;

    private final long[] nanos = new long[MAX_SAMPLES];
    private final long[] bytes = new long[MAX_SAMPLES];
    private int samples;
    private long nanosBefore;
    private long bytesBefore;

    /** Forgets the samples of the iteration before. */
    @Setup(Level.Iteration)
    public void forget() {
        samples = 0;
    }

    /** Notes where the thread's counters stand. */
    @Setup(Level.Invocation)
    public void before() {
        bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        nanosBefore = THREADS.getCurrentThreadCpuTime();
    }

    /** Takes a sample. */
    @TearDown(Level.Invocation)
    public void after() {
        long now = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        if (samples < MAX_SAMPLES) {
            nanos[samples] = now - nanosBefore;
            bytes[samples] = allocated - bytesBefore;
            samples++;
        }
    }

    /**
     * プロセッサ時間の中央値.
     *
     * @return microseconds of the thread's processor time for one call
     */
    public double cpuMicros() {
        return median(nanos) / MICROSECOND;
    }

    /**
     * 割当ての中央値.
     *
     * @return kilobytes (1,000 bytes) the thread allocated for one call
     */
    public double allocatedKilobytes() {
        return median(bytes) / KILOBYTE;
    }

    private double median(long[] values) {
        long[] sorted = Arrays.copyOf(values, samples);
        Arrays.sort(sorted);
        return samples == 0 ? 0 : sorted[samples / 2];
    }
}
