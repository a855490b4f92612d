package io.channelpartners.authzen;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * An HTTP request, independent of any server.
 *
 * @param method the method, such as {@code POST}
 * @param path the raw path without the query, such as {@code /access/v1/evaluation}
 * @param contentType the header {@code Content-Type}
 * @param requestId the header {@code X-Request-ID}
 * @param caller the name of the client that the embedder authenticated; only a search for subjects needs it
 * @param body the body, which is read once and not closed, up to one byte more than the limit
 */
public record AuthZenRequest(
        String method,
        String path,
        Optional<String> contentType,
        Optional<String> requestId,
        Optional<String> caller,
        InputStream body) {

    public AuthZenRequest {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(requestId, "requestId");
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(body, "body");
    }

    /**
     * Obtains a POST request with JSON, for callers in the same process.
     *
     * @param path the path
     * @param json the body
     */
    public static AuthZenRequest post(String path, byte[] json) {
        return new AuthZenRequest(
                "POST",
                path,
                Optional.of("application/json"),
                Optional.empty(),
                Optional.empty(),
                new ByteArrayInputStream(json));
    }

    /**
     * Obtains a GET request, such as for the metadata.
     *
     * @param path the path
     */
    public static AuthZenRequest get(String path) {
        return new AuthZenRequest(
                "GET", path, Optional.empty(), Optional.empty(), Optional.empty(), InputStream.nullInputStream());
    }
}
