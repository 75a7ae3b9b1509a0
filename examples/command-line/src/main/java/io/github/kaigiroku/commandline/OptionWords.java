package io.github.kaigiroku.commandline;

import io.github.kaigiroku.pdf.MissingGlyphs;
import io.github.kaigiroku.pdf.afterwork.Box;
import io.github.kaigiroku.pdf.afterwork.Protection.Permission;
import io.github.kaigiroku.problem.Message;
import io.github.kaigiroku.publication.PublicationPolicy;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** 指定の語: what the words of the command line mean, with sentences for those that mean nothing. */
final class OptionWords {

    private static final int BOX_NUMBERS = 5;

    private OptionWords() {}

    /** The word of {@code --format}. */
    static final class Format implements ITypeConverter<OutputFormat> {
        @Override
        public OutputFormat convert(String word) throws CommandException {
            return oneOf(OutputFormat.values(), OutputFormat::extension, "--format", word);
        }
    }

    /** The word of {@code --missing-glyph}. */
    static final class MissingGlyph implements ITypeConverter<MissingGlyphs> {
        @Override
        public MissingGlyphs convert(String word) throws CommandException {
            return oneOf(
                    MissingGlyphs.values(), policy -> policy.name().toLowerCase(Locale.ROOT), "--missing-glyph", word);
        }
    }

    /** The words of {@code --allow}. */
    static final class Allowed implements ITypeConverter<Permission> {
        @Override
        public Permission convert(String word) throws CommandException {
            return oneOf(
                    Permission.values(), permission -> permission.name().toLowerCase(Locale.ROOT), "--allow", word);
        }
    }

    /** The word of {@code --public}. */
    static final class Publication implements ITypeConverter<PublicationPolicy> {

        @Override
        public PublicationPolicy convert(String word) throws CommandException {
            return policy("--public", word);
        }
    }

    /** The word of {@code --policy}. */
    static final class Policy implements ITypeConverter<PublicationPolicy> {
        @Override
        public PublicationPolicy convert(String word) throws CommandException {
            return policy("--policy", word);
        }
    }

    /** The five numbers of {@code --at}: a page, and a box on it. */
    static final class PageBox implements ITypeConverter<Box> {
        @Override
        public Box convert(String numbers) throws CommandException {
            return box(
                    numbers,
                    new Message(
                            "--at には頁、左、上、幅、高さの五つの数を指定してください。頁は 1 から、幅と高さは 0 より大きい数です。",
                            "--at takes five numbers: page (from 1), left, top, width and height (more than 0)"));
        }
    }

    /** The four numbers of {@code --at}: a box on the first page. */
    static final class FirstPageBox implements ITypeConverter<Box> {
        @Override
        public Box convert(String numbers) throws CommandException {
            return box(
                    "1," + numbers,
                    new Message(
                            "--at には左、上、幅、高さの四つの数を指定してください。幅と高さは 0 より大きい数です。",
                            "--at takes four numbers: left, top, width and height (more than 0)"));
        }
    }

    /** The path of a file or folder. */
    static final class FilePath implements ITypeConverter<Path> {
        @Override
        public Path convert(String word) throws CommandException {
            if (word.isEmpty()) {
                throw CommandException.failed(
                        new Message("空のパスが指定されています。ファイル名を指定してください。", "A path is empty; name a file"));
            }
            try {
                return Path.of(word);
            } catch (InvalidPathException e) {
                // The JVM decodes file names by the locale, and nothing set later changes it.
                throw CommandException.failed(new Message(
                        "パス " + word + " をこの環境の文字コードで扱えません。環境変数 LC_ALL=C.UTF-8 を付けて実行してください"
                                + "（Windows では、その言語で書ける名前にしてください）。",
                        "The path " + word + " is not valid in this locale; set the environment variable LC_ALL=C.UTF-8"
                                + " (on Windows, use a name that its language can write)"));
            }
        }
    }

    private static Box box(String numbers, Message wrong) throws CommandException {
        String[] box = numbers.split(",", -1);
        if (box.length != BOX_NUMBERS) {
            throw CommandException.failed(wrong);
        }
        try {
            return new Box(
                    Integer.parseInt(box[0]),
                    Double.parseDouble(box[1]),
                    Double.parseDouble(box[2]),
                    Double.parseDouble(box[3]),
                    Double.parseDouble(box[4]));
        } catch (IllegalArgumentException e) { // no number, or no box
            throw CommandException.failed(wrong);
        }
    }

    private static PublicationPolicy policy(String option, String word) throws CommandException {
        String known = oneOf(new String[] {"standard", "anonymous"}, name -> name, option, word);
        return known.equals("standard") ? PublicationPolicy.standard() : PublicationPolicy.anonymous();
    }

    private static <T> T oneOf(T[] values, Function<T, String> name, String option, String word)
            throws CommandException {
        for (T value : values) {
            if (name.apply(value).equals(word)) {
                return value;
            }
        }
        String known = Arrays.stream(values).map(name).collect(Collectors.joining(", "));
        throw CommandException.failed(new Message(
                option + " の " + word + " は知らない値です。" + known + " から選んでください。",
                option + " does not know " + word + "; choose from " + known));
    }
}
