package io.channelpartners.core.build;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the checks of the architecture look at: the compiled classes of api and core, and what the two modules export. */
final class Modules {
    static final String API = "io.channelpartners";
    static final String CORE = "io.channelpartners.core";
    static final String TESTKIT = "io.channelpartners.testkit";

    private static final Pattern EXPORT_TO_ALL = Pattern.compile("(?m)^\\s*exports\\s+([\\w.]+)\\s*;");

    private Modules() {}

    /** Read once, when they are first needed. */
    private static final class ApiAndCore {
        static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(location -> !location.contains(TESTKIT.replace('.', '/')))
                .importPackages(API);
    }

    static JavaClasses apiAndCore() {
        return ApiAndCore.CLASSES;
    }

    static Set<String> exportedPackages() {
        Set<String> exported = new TreeSet<>();
        for (String module : new String[] {"channel-partners-api", "channel-partners-core"}) {
            EXPORT_TO_ALL
                    .matcher(Repository.read(module + "/src/main/java/module-info.java"))
                    .results()
                    .forEach(export -> exported.add(export.group(1)));
        }
        return exported;
    }
}
