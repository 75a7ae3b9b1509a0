package io.github.kaigiroku.commandline;

import io.github.kaigiroku.problem.Message;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 使い方の誤り: turns what picocli says about a wrong command line into one sentence in both languages. */
final class Usage {

    private Usage() {}

    static CommandException failure(ParameterException wrong) {
        return wrong.getCause() instanceof CommandException refused ? refused : CommandException.failed(reason(wrong));
    }

    private static Message reason(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            String options = missing.getMissing().stream().map(Usage::name).collect(Collectors.joining(", "));
            return sentence("足りない指定があります: " + options, "Missing: " + options);
        }
        if (wrong instanceof OverwrittenOptionException repeated) {
            String option = name(repeated.getOverwritten());
            return sentence("一度だけの指定が繰り返されています: " + option, "Given more than once: " + option);
        }
        if (wrong instanceof UnmatchedArgumentException unknown) {
            String words = String.join(" ", unknown.getUnmatched());
            return sentence("知らない指定です: " + words, "Unknown: " + words);
        }
        return sentence("指定が正しくありません: " + wrong.getMessage(), "Wrong usage: " + wrong.getMessage());
    }

    private static String name(ArgSpec argument) {
        return (argument instanceof OptionSpec option ? option.longestName() + " " : "") + argument.paramLabel();
    }

    private static Message sentence(String japanese, String english) {
        return new Message(japanese + "。--help で使い方を確かめてください。", english + "; see --help");
    }
}
