package io.channelpartners.tools.accessreport.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A new file beside its target, with a random name, so that nobody can have put a link there. It belongs to this run alone, and is
 * deleted at the end unless it was moved.
 */
final class UnfinishedFile implements AutoCloseable {

    private static final int TRIES = 10;
    private static final int BYTES_OF_NAME = 12;

    private final Path path;
    private final OutputStream open;

    private UnfinishedFile(Path path, OutputStream open) {
        this.path = path;
        this.open = open;
    }

    /** Creates the file, with the mode, owner and group of the target if that exists. */
    static UnfinishedFile beside(Path target) throws IOException {
        UnfinishedFile file = create(target);
        try {
            file.takeAttributesOf(target);
            return file;
        } catch (IOException | RuntimeException e) {
            file.open.close();
            file.close();
            throw e;
        }
    }

    private static UnfinishedFile create(Path target) throws IOException {
        SecureRandom random = new SecureRandom();
        byte[] name = new byte[BYTES_OF_NAME];
        for (int tries = 1; ; tries++) {
            random.nextBytes(name);
            Path path = target.resolveSibling(".access-report-" + HexFormat.of().formatHex(name) + ".unfinished");
            try {
                OutputStream open =
                        Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                path.toFile().deleteOnExit(); // also if the program is interrupted
                return new UnfinishedFile(path, open);
            } catch (FileAlreadyExistsException e) {
                if (tries == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Returns the stream into the file, which the caller closes. */
    OutputStream open() {
        return open;
    }

    /** Replaces the target by this file in one step. */
    void moveTo(Path target) throws IOException {
        Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private void takeAttributesOf(Path target) throws IOException {
        PosixFileAttributeView mine = posix(path);
        PosixFileAttributeView its = posix(target);
        if (mine == null || its == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes wanted = its.readAttributes();
        // only its owner may access it until it has its final owner
        mine.setPermissions(Set.of(PosixFilePermission.OWNER_WRITE));
        try {
            PosixFileAttributes present = mine.readAttributes();
            if (!present.group().equals(wanted.group())) {
                mine.setGroup(wanted.group());
            }
            if (!present.owner().equals(wanted.owner())) {
                mine.setOwner(wanted.owner());
            }
        } catch (IOException e) {
            throw new IOException("its owner cannot be kept", e);
        }
        mine.setPermissions(wanted.permissions());
    }

    private static @Nullable PosixFileAttributeView posix(Path file) {
        return Files.getFileAttributeView(file, PosixFileAttributeView.class);
    }
}
