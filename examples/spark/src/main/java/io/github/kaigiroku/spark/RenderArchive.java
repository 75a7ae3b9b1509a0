package io.github.kaigiroku.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** 投入する仕事: {@code spark-submit --class io.github.kaigiroku.spark.RenderArchive kaigiroku-spark.jar --in … --out …}. */
@CommandLine.Command(
        name = "RenderArchive",
        mixinStandardHelpOptions = true,
        description = "Renders JSON Lines of meeting records as DOCX and PDF.")
public final class RenderArchive implements Callable<Integer> {

    private static final int SOME_REFUSED = 2;

    @Option(names = "--in", required = true, description = "JSON Lines: a file, folder or glob that Hadoop can read.")
    private String in = "";

    @Option(names = "--out", required = true, description = "Where files/ and results/ go.")
    private String out = "";

    @Option(names = "--format", split = ",", defaultValue = "docx,pdf", description = "docx, pdf or both.")
    private List<String> formats = List.of();

    @Option(names = "--profile", description = "How the city prints its forms, a JSON file of the driver.")
    private @Nullable Path profile;

    @Option(names = "--split-kb", defaultValue = "8192", description = "Kilobytes of input for one task.")
    private int splitKilobytes;

    /**
     * Runs the job and ends the driver; exit code 2 when records were refused.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int code = new CommandLine(new RenderArchive()).execute(args);
        if (code != 0) {
            System.exit(code);
        }
    }

    @Override
    public Integer call() throws Exception {
        var forms = new Forms(List.copyOf(formats), profile == null ? "" : Files.readString(profile));
        try (SparkSession spark = SparkSession.builder().appName("kaigiroku").getOrCreate()) {
            Summary summary = new ArchiveJob(spark, forms, splitKilobytes).run(in, out);
            System.out.println(summary.text());
            return summary.refused() == 0 ? 0 : SOME_REFUSED;
        }
    }
}
