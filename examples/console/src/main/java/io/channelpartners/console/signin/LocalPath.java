package io.channelpartners.console.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A place in this application, from what a browser sent. Never leads elsewhere. */
public final class LocalPath {

    private LocalPath() {}

    /**
     * Finds the path and the query of a URL, and forgets its host.
     *
     * @return the place, or empty if there is none to which a browser may be sent
     */
    public static Optional<String> of(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url);
            String path = uri.getRawPath() == null ? "" : uri.getRawPath();
            boolean local = path.startsWith("/") && !path.startsWith("//") && !path.contains("\\");
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return local ? Optional.of(path + query) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
