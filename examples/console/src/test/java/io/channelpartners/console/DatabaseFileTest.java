package io.channelpartners.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its files have no such permissions")
class DatabaseFileTest {

    @TempDir
    private Path folder;

    @Test
    void makes_a_file_that_only_its_owner_can_read() throws IOException {
        DatabaseFile.create(folder.resolve("console.db"));

        assertEquals("rw-------", permissions(folder.resolve("console.db")));
    }

    @Test
    void leaves_a_file_that_exists_as_it_is() throws IOException {
        Path file = Files.writeString(folder.resolve("console.db"), "data");
        String before = permissions(file);
        DatabaseFile.create(file);

        assertEquals("data", Files.readString(file));
        assertEquals(before, permissions(file));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
