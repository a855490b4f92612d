package io.channelpartners.examples.accessreport.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
                () -> new OutputFile(file).write(out -> {
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
                () -> new OutputFile(folder.resolve("x.csv")).write(out -> {
                    throw new IOException("at once");
                }));

        assertEquals(List.of(), entries());
    }

    @Test
    void follows_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("x.csv"), "earlier");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        new OutputFile(link).write(out -> out.write('y'));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("y", Files.readString(file));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
