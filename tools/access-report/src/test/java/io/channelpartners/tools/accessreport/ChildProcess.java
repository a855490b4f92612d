package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A run of the program in its own process, in an environment that the test chooses. Texts are passed as the bytes of UTF-8,
 * whatever the locale of the tests; a character U+DC80 to U+DCFF stands for one byte that is not UTF-8.
 */
final class ChildProcess {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.:=_-]+");
    private static final int NOT_UTF_8 = 0xDC00;

    /** Options for a process that lives for a second or two. */
    private static final List<String> SHORT_LIVED =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Path folder;
    private final Map<String, String> variables = new TreeMap<>();
    private final List<String> options = new ArrayList<>();
    private String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private String inside = "";
    private String redirection = "";

    private ChildProcess(Path folder) {
        this.folder = folder;
    }

    static ChildProcess in(Path folder) {
        return new ChildProcess(folder);
    }

    /** Sets the locale of the operating system. */
    ChildProcess locale(String locale) {
        variables.put("LC_ALL", locale);
        return this;
    }

    /** Adds an option of the Java launcher. */
    ChildProcess option(String option) {
        options.add(option);
        return this;
    }

    /** Uses this Java launcher. */
    ChildProcess on(Path launcher) {
        java = launcher.toString();
        return this;
    }

    /** Mounts this folder read-only. */
    ChildProcess readOnly(Path disk) {
        String word = word(disk.toString());
        inside = "mount --bind " + word + " " + word + " && mount -o remount,ro,bind " + word + " && ";
        return this;
    }

    /** Checks if this user may mount a folder read-only. */
    static boolean canMount(Path folder) {
        return finished(shell(folder, Map.of(), "mount --bind . . && mount -o remount,ro,bind ."))
                        .status()
                == 0;
    }

    /** Changes to a folder inside the folder. */
    ChildProcess inside(String name) {
        inside = "cd " + word(name) + " && ";
        return this;
    }

    /** Redirects the standard output to a file, as the shell does. */
    ChildProcess into(String file) {
        redirection = " >" + word(file);
        return this;
    }

    /** Runs the program. */
    RunResult run(Object... args) {
        return main("io.channelpartners.tools.accessreport.Main", args);
    }

    /** Runs the program several times in one process, as {@link RunInSequence} does. */
    RunResult runs(Object... args) {
        return main(RunInSequence.class.getName(), args);
    }

    /** Runs another main class. */
    RunResult main(String mainClass, Object... args) {
        return finished(start(mainClass, args));
    }

    Process start(String mainClass, Object... args) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Object> words = new ArrayList<>(List.of("-cp", classPath, mainClass));
        words.addAll(List.of(args));
        return launch(words);
    }

    /** Runs a jar. */
    RunResult jar(Path jar, Object... args) {
        List<Object> words = new ArrayList<>(List.of("-jar", jar));
        words.addAll(List.of(args));
        return finished(launch(words));
    }

    private Process launch(List<Object> words) {
        StringBuilder script = new StringBuilder(inside).append("exec ").append(word(java));
        Stream.concat(SHORT_LIVED.stream(), options.stream())
                .forEach(option -> script.append(' ').append(word(option)));
        words.forEach(word -> script.append(' ').append(word(word.toString())));
        return shell(folder, variables, script + redirection);
    }

    /** Runs a shell script; {@link #word} makes its words. */
    static void shell(Path folder, String script) {
        RunResult result = finished(shell(folder, Map.of(), script));
        assertEquals(0, result.status(), () -> script + ": " + result.err());
    }

    private static Process shell(Path folder, Map<String, String> variables, String script) {
        try {
            ProcessBuilder shell = new ProcessBuilder(command(script)).directory(folder.toFile());
            shell.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
            shell.environment().putAll(variables);
            return shell.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hides what a script mounts from all other processes. */
    private static List<String> command(String script) {
        return script.startsWith("mount ")
                ? List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script)
                : List.of("sh", "-c", script);
    }

    /** Waits for the end, reading both streams at once so that neither blocks the other. */
    static RunResult finished(Process process) {
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> text(err));
            String answer = text(out);
            return new RunResult(process.waitFor(), answer, errors.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a text as one word of the shell, in ASCII. */
    static String word(String text) {
        if (PLAIN.matcher(text).matches()) {
            return text;
        }
        StringBuilder word = new StringBuilder("\"$(printf '");
        text.codePoints().forEach(point -> append(word, point));
        return word.append("')\"").toString();
    }

    private static void append(StringBuilder word, int point) {
        if (point >= NOT_UTF_8 + 0x80 && point <= NOT_UTF_8 + 0xFF) {
            word.append(octal(point - NOT_UTF_8));
            return;
        }
        for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
            word.append(Character.isLetterOrDigit(each) ? Character.toString(each) : octal(each & 0xFF));
        }
    }

    private static String octal(int value) {
        String digits = Integer.toOctalString(value);
        return "\\" + "0".repeat(3 - digits.length()) + digits;
    }
}
