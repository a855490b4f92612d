package io.channelpartners.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Makes the file of SQLite before it is opened, so that only its owner can read it: SQLite makes files that everybody can read. */
@Configuration(proxyBeanMethods = false)
class DatabaseFile {

    DatabaseFile() {}

    @Bean
    static BeanFactoryPostProcessor fileOfItsOwner(Environment environment) {
        return beans -> {
            String file = environment.getRequiredProperty("console.file");
            if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:sqlite:" + file + "?")) {
                create(Path.of(file));
            }
        };
    }

    /** Makes an empty file, which is an empty database; leaves one that exists as it is. */
    static void create(Path file) {
        if (Files.exists(file)
                || !FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return;
        }
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + file, e);
        }
    }
}
