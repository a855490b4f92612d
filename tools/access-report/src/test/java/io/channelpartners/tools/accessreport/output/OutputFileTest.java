package io.channelpartners.tools.accessreport.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is written whole or not at all. */
class OutputFileTest {

    @TempDir
    Path folder;

    @Test
    void keeps_the_earlier_file_when_the_content_fails() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "earlier");

        assertThrows(
                IOException.class,
                () -> OutputFile.at(file).write(out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("enough");
                }));

        assertEquals("earlier", Files.readString(file));
        assertEquals(List.of(file), entries());
    }

    @Test
    void leaves_no_file_when_the_content_fails() throws IOException {
        assertThrows(
                IOException.class,
                () -> OutputFile.at(folder.resolve("x.csv")).write(out -> {
                    throw new IOException("at once");
                }));

        assertEquals(List.of(), entries());
    }

    @Test
    void follows_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        OutputFile.at(link).write(out -> out.write('y'));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("y", Files.readString(file));
    }

    @Test
    void keeps_the_mode_of_the_earlier_file() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "earlier");
        Set<PosixFilePermission> mode = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(file, mode);

        OutputFile.at(file).write(out -> out.write('y'));

        assertEquals("y", Files.readString(file));
        assertEquals(mode, Files.getPosixFilePermissions(file));
    }

    @Test
    void gives_a_new_file_the_usual_mode() throws IOException {
        Path usual = Files.createFile(folder.resolve("usual"));

        OutputFile.at(folder.resolve("x.csv")).write(out -> out.write('y'));

        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(folder.resolve("x.csv")));
    }

    @Test
    void keeps_the_owner_of_the_earlier_file() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "earlier");
        assumeTrue(isGivenAway(file), "not proved: only root can give a file to another user");

        OutputFile.at(file).write(out -> out.write('y'));

        assertEquals(65534, Files.getAttribute(file, "unix:uid"));
        assertEquals(65533, Files.getAttribute(file, "unix:gid"));
    }

    private static boolean isGivenAway(Path file) {
        try {
            Files.setAttribute(file, "unix:gid", 65533);
            Files.setAttribute(file, "unix:uid", 65534);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void writes_beside_the_file_under_a_name_of_its_own() throws IOException {
        Path file = folder.resolve("x.csv");

        OutputFile.at(file).write(outer -> {
            OutputFile.at(file).write(inner -> {
                inner.write('i');
                assertEquals(2, entries().stream().distinct().count());
            });
            assertEquals("i", Files.readString(file));
            outer.write('o');
        });

        assertEquals("o", Files.readString(file));
        assertEquals(List.of(file), entries());
    }

    @Test
    void refuses_a_link_that_leads_nowhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("nothing"));

        assertEquals(
                Optional.of("is a link that leads nowhere: remove it or name another file"),
                OutputFile.at(link).problem());
    }

    @Test
    void refuses_a_cycle_of_links() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("other"), link);

        assertEquals(
                Optional.of("is a link that leads nowhere: remove it or name another file"),
                OutputFile.at(link).problem());
    }

    @Test
    void follows_links_of_links_and_of_folders() throws IOException {
        Path file =
                Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("x.csv"), "earlier");
        Files.createSymbolicLink(folder.resolve("folder"), folder.resolve("real"));
        Files.createSymbolicLink(folder.resolve("one"), Path.of("folder/x.csv"));
        Path link = Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        OutputFile.at(link).write(out -> out.write('y'));

        assertEquals("y", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
