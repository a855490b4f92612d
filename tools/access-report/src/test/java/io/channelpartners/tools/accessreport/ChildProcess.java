package io.channelpartners.tools.accessreport;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

/**
 * A run of the program in a process of its own, with the surroundings that a test gives it. Texts are passed byte by byte in UTF-8,
 * whatever the locale of the tests; a character U+DC80 to U+DCFF stands for one byte that is no UTF-8.
 */
final class ChildProcess {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/.:=_-]+");
    private static final int NOT_UTF_8 = 0xDC00;

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

    /** Runs with this locale of the operating system. */
    ChildProcess locale(String locale) {
        variables.put("LC_ALL", locale);
        return this;
    }

    /** Runs with this option of the Java launcher. */
    ChildProcess option(String option) {
        options.add(option);
        return this;
    }

    /** Runs on this Java launcher. */
    ChildProcess on(Path launcher) {
        java = launcher.toString();
        return this;
    }

    /** Runs where this folder is on a read-only disk. */
    ChildProcess readOnly(Path disk) {
        String word = word(disk.toString());
        inside = "mount --bind " + word + " " + word + " && mount -o remount,ro,bind " + word + " && ";
        return this;
    }

    /** Checks if the user may have a folder on a read-only disk. */
    static boolean canMount(Path folder) {
        return finished(shell(folder, Map.of(), "mount --bind . . && mount -o remount,ro,bind ."))
                        .status()
                == 0;
    }

    /** Runs in a folder within the folder. */
    ChildProcess inside(String name) {
        inside = "cd " + word(name) + " && ";
        return this;
    }

    /** Sends the standard output to a file, as the shell does. */
    ChildProcess into(String file) {
        redirection = " >" + word(file);
        return this;
    }

    /** Runs the program. */
    RunResult run(Object... args) {
        return main("io.channelpartners.tools.accessreport.Main", args);
    }

    /** Runs another class of the tests. */
    RunResult main(String mainClass, Object... args) {
        return finished(start(mainClass, args));
    }

    Process start(String mainClass, Object... args) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<Object> words = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-cp", classPath, mainClass));
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
        options.forEach(option -> script.append(' ').append(word(option)));
        words.forEach(word -> script.append(' ').append(word(word.toString())));
        return shell(folder, variables, script + redirection);
    }

    /** Runs commands of the shell; {@link #word} makes their words. */
    static void shell(Path folder, String script) {
        RunResult session = finished(shell(folder, Map.of(), script));
        assertTrue(session.status() == 0, () -> script + ": " + session.err());
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

    /** What a script mounts, only it sees. */
    private static List<String> command(String script) {
        return script.startsWith("mount ")
                ? List.of("unshare", "--map-root-user", "--mount", "sh", "-c", script)
                : List.of("sh", "-c", script);
    }

    /** Waits for the end; what goes to one of the streams never keeps the other waiting. */
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

    /** Writes a text as one word of the shell, in ASCII. */
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
