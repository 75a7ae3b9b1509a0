package io.github.kaigiroku.service;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * 作業の制限: makes as many documents at a time as there are threads. So memory is that of a few documents, however many
 * callers there are; whoever waits too long, or finds the queue full, is asked to come again.
 */
@Component
final class Workers {

    private final ThreadPoolExecutor threads;
    private final long timeLimit;

    Workers(ServiceSettings settings) {
        this.timeLimit = settings.timeLimit().toMillis();
        this.threads = new ThreadPoolExecutor(
                settings.workers(),
                settings.workers(),
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(settings.queue()));
    }

    /**
     * Does the work in one of the threads.
     *
     * @throws BusyException when there was no thread, or not enough time
     */
    <T> T run(Callable<T> work) throws Exception {
        Future<T> result = submit(work);
        try {
            return result.get(timeLimit, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw new BusyException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception reason ? reason : e;
        }
    }

    private <T> Future<T> submit(Callable<T> work) {
        try {
            return threads.submit(work);
        } catch (RejectedExecutionException e) {
            throw new BusyException();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
