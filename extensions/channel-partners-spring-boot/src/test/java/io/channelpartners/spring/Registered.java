package io.channelpartners.spring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The auto-configurations, as Spring Boot finds them. */
public final class Registered {

    private static final String IMPORTS =
            "/META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

    private Registered() {}

    /** Loads them. */
    public static Class<?>[] inThisJar() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(ownImports().openStream(), StandardCharsets.UTF_8))) {
            return lines.lines().map(Registered::named).toArray(Class<?>[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those beside our own class, since each jar of Spring has a file of this name. */
    private static URL ownImports() throws IOException {
        String root = ChannelPartnersAutoConfiguration.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        String inside = root.endsWith(".jar") ? "jar:" + root + "!" + IMPORTS : root + IMPORTS.substring(1);
        return URI.create(inside).toURL();
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
