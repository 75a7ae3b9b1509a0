package io.github.kaigiroku.batch;

import io.github.kaigiroku.batch.output.Format;
import io.github.kaigiroku.publication.PublicationPolicy;
import io.github.kaigiroku.validation.Measure;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * 実行の設定: what the command line, the environment or {@code application.yaml} ask for.
 *
 * @param in a folder of {@code *.json} files, or a JSON Lines file
 * @param out where the files, the reports and (with H2) the job's database go
 * @param formats what to make of each record
 * @param profile how the city prints its forms (JSON); empty for the library's default
 * @param fonts further font files, for characters the bundled font lacks
 * @param threads how many records are worked on at a time; 0 means one for each core
 * @param chunk how many records are done between two commits, 1 or more; this many at most are done again after a kill
 * @param publicCopy {@code standard} or {@code anonymous} for public copies; empty for whole records
 * @param adopted whether the records are adopted minutes, whose contradictions are printed as they are
 * @param authorityName whose records they are, such as みどり野市; needed for HTML
 * @param skipLimit how many records may be refused before the run stops, 0 or more
 */
@ConfigurationProperties("kaigiroku")
record BatchSettings(
        String in,
        String out,
        Set<Format> formats,
        String profile,
        List<Path> fonts,
        int threads,
        int chunk,
        String publicCopy,
        boolean adopted,
        String authorityName,
        long skipLimit) {

    static final String USAGE = """
            java -jar kaigiroku-spring-batch.jar --in=FOLDER|FILE.jsonl --out=FOLDER
                [--format=docx,pdf,html,text] [--profile=FILE.json] [--font=FILE,...] [--public=standard|anonymous]
                [--adopted=true] [--authority-name=NAME] [--threads=N] [--skip-limit=N]""";

    BatchSettings {
        if (in.isEmpty() || out.isEmpty()) {
            throw new UsageException("--in と --out を指定してください / --in and --out are needed", USAGE);
        }
        if (threads < 0 || chunk < 1 || skipLimit < 0 || formats.isEmpty()) {
            throw new UsageException(
                    "設定の値が範囲外です / a setting is out of its range",
                    "threads 0.., chunk 1.., skip-limit 0.., format docx, pdf, html and/or text");
        }
        if (!Set.of("", "standard", "anonymous").contains(publicCopy)) {
            throw new UsageException("--public は standard か anonymous です / --public is standard or anonymous", USAGE);
        }
        if (formats.contains(Format.HTML) && authorityName.isEmpty()) {
            throw new UsageException("HTML には --authority-name が必要です / HTML needs --authority-name", USAGE);
        }
        fonts = List.copyOf(fonts);
    }

    Path input() {
        return Path.of(in);
    }

    Path output() {
        return Path.of(out);
    }

    /** One for each core, unless a number was asked for. */
    int threadCount() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    Measure measure() {
        return adopted ? Measure.ADOPTED : Measure.DRAFTING;
    }

    /** What the public may see; null for whole records. */
    @Nullable PublicationPolicy policy() {
        return switch (publicCopy) {
            case "standard" -> PublicationPolicy.standard();
            case "anonymous" -> PublicationPolicy.anonymous();
            default -> null;
        };
    }
}
