package io.channelpartners.tools.accessreport;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the program's manifest. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not run from its jar)");
        return new String[] {"access-report " + version};
    }
}
