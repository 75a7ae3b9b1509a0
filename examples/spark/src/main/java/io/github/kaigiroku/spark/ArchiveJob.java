package io.github.kaigiroku.spark;

import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;

/**
 * 処理の流れ: lines, less what is done, rendered in partitions; files go to {@code files/}, results to the table in
 * {@code results/}.
 *
 * <p>A run that was killed has made whole files but no rows; the next run makes these files again, with the same bytes.
 */
final class ArchiveJob {

    private static final double SECOND = 1e9;

    private final SparkSession spark;
    private final Forms forms;
    private final int splitKilobytes;

    ArchiveJob(SparkSession spark, Forms forms, int splitKilobytes) {
        this.spark = spark;
        this.forms = forms;
        this.splitKilobytes = splitKilobytes;
    }

    Summary run(String in, String out) throws IOException {
        long begun = System.nanoTime();
        var context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        var output = new OutputFiles(out + "/files", new SerializableConfiguration(context.hadoopConfiguration()));
        var table = new ResultTable(spark, out + "/results", run(), forms.key());
        LongAccumulator skipped = context.sc().longAccumulator("skipped");

        table.append(results(context, in, output, table.done(), skipped));
        output.removeUnfinished();
        return new Summary(
                table.countOfThisRun(false),
                table.countOfThisRun(true),
                skipped.value(),
                (System.nanoTime() - begun) / SECOND);
    }

    private String run() {
        return spark.sparkContext().applicationId() + " " + Instant.now();
    }

    private JavaRDD<RecordResult> results(
            JavaSparkContext context, String in, OutputFiles output, List<String> done, LongAccumulator skipped) {
        var undone = new Undone(context.broadcast(new HashSet<>(done)), forms.formats(), output, skipped);
        var rendering = new RecordRendering(forms, output);
        return InputLines.at(context, in, splitKilobytes)
                .numbered()
                .filter(undone::test)
                .map(rendering::render);
    }

    /** 未処理の判定: passes over records whose row is in the table and whose files are still there. */
    private record Undone(
            Broadcast<Set<String>> done, List<String> formats, OutputFiles output, LongAccumulator skipped)
            implements Serializable {

        boolean test(RecordLine line) throws IOException {
            if (done.value().contains(ResultTable.key(line.id(), Sha256.of(line.json()))) && filesExist(line.id())) {
                skipped.add(1);
                return false;
            }
            return true;
        }

        private boolean filesExist(String id) throws IOException {
            for (String format : formats) {
                if (!output.exists(id + "." + format)) {
                    return false;
                }
            }
            return true;
        }
    }
}
