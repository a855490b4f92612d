package io.channelpartners.authzen;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An HTTP response, for any server to send. Immutable and thread-safe. */
public final class AuthZenResponse {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    /** Creates a response; the array belongs to it from now on. */
    AuthZenResponse(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.body = body;
    }

    /**
     * Gets the status.
     *
     * @return 200, or one of 400, 403, 404, 405, 413, 415, 500 and 503
     */
    public int status() {
        return status;
    }

    /**
     * Gets the headers, among them {@code Content-Type}. The length of the body is not among them.
     *
     * @return one value per name; printable ASCII only
     */
    public Map<String, String> headers() {
        return headers;
    }

    /** Gets the number of bytes of the body. */
    public int length() {
        return body.length;
    }

    /** Gets a copy of the body. */
    public byte[] body() {
        return body.clone();
    }

    /**
     * Gets the body as text.
     *
     * @return JSON if the status is 200, or else the problems, one per line
     */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /**
     * Writes the body.
     *
     * @param out where to; it is neither flushed nor closed
     * @throws IOException if writing fails
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(body);
    }

    /** Returns the status and the number of bytes; the body may be personal. */
    @Override
    public String toString() {
        return status + ", " + body.length + " bytes";
    }
}
