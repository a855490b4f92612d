package io.channelpartners.postgresql;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A PostgreSQL server of the tests: with a data folder of its own, on a free port of the loopback interface, without a socket in
 * the file system. PostgreSQL refuses to run as root; a test that runs as root starts it as another user.
 */
public final class PostgresServer {

    private static final List<String> USERS = List.of("postgres", "nobody");
    private static final String READY = "database system is ready to accept connections";

    private final Path programs;
    private final Path data;
    private final int port;
    private final List<String> settings;

    private PostgresServer(Path programs, Path data, int port, List<String> settings) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.settings = settings;
    }

    /** Starts a server, which stops when the JVM ends. */
    public static PostgresServer start(String... settings) {
        return start(PostgresBinaries.folder(), settings);
    }

    public static PostgresServer start(Path programs, String... settings) {
        Path data = TemporaryFolders.create("data");
        own(data);
        run(programs, "initdb", "-D", data.toString(), "-U", "test", "-A", "trust", "-E", "UTF8", "--locale=C", "-N");
        PostgresServer server = new PostgresServer(programs, data, freePort(), List.of(settings));
        Runtime.getRuntime().addShutdownHook(new Thread(server::stopAndDelete));
        server.restart();
        return server;
    }

    public int port() {
        return port;
    }

    /** Starts the server and waits until it says that it is ready. */
    public void restart() {
        List<String> command = command(programs, "postgres", "-D", data.toString(), "-p", Integer.toString(port));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        try {
            Process process = new ProcessBuilder(command)
                    .directory(programs.toFile())
                    .redirectErrorStream(true)
                    .start();
            readUntilReady(process.inputReader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readUntilReady(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            said.add(line);
            if (line.contains(READY)) {
                Thread reader = new Thread(() -> output.lines().forEach(ignored -> {}));
                reader.setDaemon(true);
                reader.start();
                return;
            }
        }
        throw new IllegalStateException("PostgreSQL did not start: " + String.join("\n", said));
    }

    /** Kills the server with SIGKILL, and waits until all of its processes are gone. */
    public void kill() {
        ProcessHandle server = ProcessHandle.of(processId()).orElseThrow();
        List<ProcessHandle> all = server.descendants().collect(Collectors.toList());
        all.add(server);
        server.destroyForcibly();
        all.forEach(process -> process.onExit().join());
    }

    /** Stops all processes of the server with SIGSTOP: its connections stay open, but nothing answers. */
    public void freeze() {
        signal("-STOP");
    }

    /** Resumes a stopped server. */
    public void thaw() {
        signal("-CONT");
    }

    private void signal(String signal) {
        ProcessHandle server = ProcessHandle.of(processId()).orElseThrow();
        List<String> command = new ArrayList<>(List.of("kill", signal, Long.toString(server.pid())));
        server.descendants().forEach(process -> command.add(Long.toString(process.pid())));
        execute(command, data);
    }

    private long processId() {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stopAndDelete() {
        if (Files.exists(data.resolve("postmaster.pid"))) {
            run(programs, "pg_ctl", "stop", "-D", data.toString(), "-m", "immediate");
        }
        TemporaryFolders.delete(data);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void own(Path folder) {
        if (isRoot()) {
            execute(List.of("chown", user(), folder.toString()), folder);
        }
    }

    private static void run(Path programs, String... command) {
        execute(command(programs, command), programs);
    }

    private static List<String> command(Path programs, String... command) {
        List<String> whole = new ArrayList<>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", user(), "--"));
        }
        whole.add(programs.resolve(command[0]).toString());
        whole.addAll(Arrays.asList(command).subList(1, command.length));
        return whole;
    }

    private static void execute(List<String> command, Path folder) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = process.inputReader().lines().collect(Collectors.joining("\n"));
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static String user() {
        try {
            List<String> lines = Files.readAllLines(Path.of("/etc/passwd"));
            return USERS.stream()
                    .filter(user -> lines.stream().anyMatch(line -> line.startsWith(user + ":")))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "PostgreSQL refuses to run as root, and none of these users exists: " + USERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
