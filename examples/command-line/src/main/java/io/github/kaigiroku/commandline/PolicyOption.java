package io.github.kaigiroku.commandline;

import io.github.kaigiroku.publication.PublicationPolicy;
import picocli.CommandLine.Option;

/** 公開の方針の指定: what the public may see. */
final class PolicyOption {

    @Option(
            names = "--policy",
            paramLabel = "standard|anonymous",
            converter = OptionWords.Policy.class,
            description = "発言者を役職で（既定）、または符号で氏名なしに / speakers by role (default), or by letter and no names")
    private PublicationPolicy policy = PublicationPolicy.standard();

    PublicationPolicy value() {
        return policy;
    }
}
