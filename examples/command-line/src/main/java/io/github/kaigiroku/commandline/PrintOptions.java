package io.github.kaigiroku.commandline;

import io.github.kaigiroku.form.FormComposer;
import io.github.kaigiroku.pdf.MissingGlyphs;
import io.github.kaigiroku.render.FormRenderer;
import io.github.kaigiroku.validation.Measure;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 印刷の指定: the profile, the fonts, and what to do without a glyph. */
final class PrintOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--profile",
            paramLabel = "FILE.json",
            converter = OptionWords.FilePath.class,
            description = "様式の定義 / how the city prints its forms")
    private @Nullable Path profile;

    @Option(
            names = "--font",
            paramLabel = "FILE",
            converter = OptionWords.FilePath.class,
            description = "同梱フォントに無い文字を探すフォント（繰り返し可、指定順）"
                    + " / a font for the characters the bundled one lacks; may be repeated, tried in order")
    private List<Path> fonts = List.of();

    @Option(
            names = "--missing-glyph",
            paramLabel = "error|geta",
            converter = OptionWords.MissingGlyph.class,
            description = "どのフォントにも無い文字: 中止（既定）か〓 / a character no font has: stop (default) or print 〓")
    private MissingGlyphs missingGlyphs = MissingGlyphs.ERROR;

    FormComposer composer(Measure measure) throws CommandException {
        return FormComposer.with(new ProfileSource(profile).read()).by(measure);
    }

    FormRenderer renderer(OutputFormat format) {
        return new Renderers(fonts, missingGlyphs, spec.commandLine().getErr()).renderer(format);
    }
}
