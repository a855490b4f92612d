package io.channelpartners.core.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this project, found from whatever module's folder a test runs in. */
final class Repository {
    private static final Path ROOT = findRoot();
    private static final List<String> FAMILIES = List.of("", "examples", "extensions", "tools", "verification");

    private Repository() {}

    static String read(String path) {
        return text(ROOT.resolve(path));
    }

    /** The Java files under {@code src/<sourceSet>/java} of the named module. */
    static List<JavaSource> sources(String module, String sourceSet) {
        return javaFiles(ROOT.resolve(module), sourceSet);
    }

    /** The Java files under {@code src/<sourceSet>/java} of all modules, extensions, examples and tools. */
    static List<JavaSource> sources(String sourceSet) {
        return FAMILIES.stream()
                .map(ROOT::resolve)
                .filter(Files::isDirectory)
                .flatMap(family -> list(family).stream())
                .flatMap(module -> javaFiles(module, sourceSet).stream())
                .toList();
    }

    private static List<JavaSource> javaFiles(Path module, String sourceSet) {
        Path folder = module.resolve("src").resolve(sourceSet).resolve("java");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .map(file -> new JavaSource(ROOT.relativize(file).toString(), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path findRoot() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("docs/domain.md"))
                    && Files.isDirectory(folder.resolve("channel-partners-api"))) {
                return folder;
            }
        }
        throw new IllegalStateException(
                "no folder above the working directory holds docs/domain.md and channel-partners-api");
    }
}
