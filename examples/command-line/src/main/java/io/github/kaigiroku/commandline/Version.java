package io.github.kaigiroku.commandline;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** 版: what {@code --version} prints, from the jar's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"kaigiroku " + Objects.requireNonNullElse(version, "(unpackaged)")};
    }
}
