package io.github.kaigiroku.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * 入力の行: JSON Lines from any path that Hadoop reads, each line with its number in its file.
 *
 * <p>Files are cut into splits that know their first byte but not their first line. So a first pass counts the lines of each
 * split, which costs about as much as reading the files once; the second one numbers them.
 */
final class InputLines {

    private static final long KILOBYTE = 1L << 10;

    private final JavaNewHadoopRDD<LongWritable, Text> splits;

    private InputLines(JavaNewHadoopRDD<LongWritable, Text> splits) {
        this.splits = splits;
    }

    static InputLines at(JavaSparkContext spark, String path, int splitKilobytes) {
        var conf = new Configuration(spark.hadoopConfiguration());
        conf.setLong(FileInputFormat.SPLIT_MAXSIZE, splitKilobytes * KILOBYTE);
        conf.setBoolean(FileInputFormat.INPUT_DIR_RECURSIVE, true);
        var lines = spark.newAPIHadoopFile(path, TextInputFormat.class, LongWritable.class, Text.class, conf);
        return new InputLines((JavaNewHadoopRDD<LongWritable, Text>) lines);
    }

    /** Every line that is not blank. */
    JavaRDD<RecordLine> numbered() {
        List<Count> counts =
                splits.mapPartitionsWithInputSplit(InputLines::count, true).collect();
        refuseSameNames(counts);
        long[] before = linesBefore(counts);
        return splits.mapPartitionsWithInputSplit((split, lines) -> number(split, lines, before), true)
                .filter(line -> !isBlank(line.json()));
    }

    /** 行数: how many lines one split has. */
    record Count(int partition, String source, long start, long lines) implements Serializable {}

    private static Iterator<Count> count(InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) {
        long count = 0;
        for (; lines.hasNext(); lines.next()) {
            count++;
        }
        var file = (FileSplit) split;
        return List.of(new Count(TaskContext.getPartitionId(), file.getPath().toString(), file.getStart(), count))
                .iterator();
    }

    /** For each partition, how many lines of its file lie in front of it. */
    private static long[] linesBefore(List<Count> counts) {
        Map<String, TreeMap<Long, Count>> byFile = new HashMap<>();
        for (Count count : counts) {
            byFile.computeIfAbsent(count.source(), file -> new TreeMap<>()).put(count.start(), count);
        }
        long[] before = new long[counts.size()];
        for (TreeMap<Long, Count> file : byFile.values()) {
            long sum = 0;
            for (Count count : file.values()) {
                before[count.partition()] = sum;
                sum += count.lines();
            }
        }
        return before;
    }

    private static void refuseSameNames(List<Count> counts) {
        Map<String, String> sources = new HashMap<>();
        for (String source : new TreeSet<>(counts.stream().map(Count::source).toList())) {
            String other = sources.put(RecordLine.stem(source), source);
            if (other != null) {
                throw new IllegalArgumentException(
                        "同じ名前の入力があります。名前を変えてください / two inputs would make files of the same name; rename one: " + other
                                + ", " + source);
            }
        }
    }

    private static Iterator<RecordLine> number(
            InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines, long[] before) {
        String source = ((FileSplit) split).getPath().toString();
        return new Iterator<>() {
            private long number = before[TaskContext.getPartitionId()];

            @Override
            public boolean hasNext() {
                return lines.hasNext();
            }

            @Override
            public RecordLine next() {
                Text line = lines.next()._2(); // Hadoop fills the same object again with the next line
                number++;
                return new RecordLine(source, number, Arrays.copyOf(line.getBytes(), line.getLength()));
            }
        };
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b < 0 || b > ' ') {
                return false;
            }
        }
        return true;
    }
}
