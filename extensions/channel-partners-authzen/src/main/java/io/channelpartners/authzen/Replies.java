package io.channelpartners.authzen;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes responses with their headers, and echoes the ID of the request. */
final class Replies {

    private static final String REQUEST_ID = "X-Request-ID";
    private static final int LONGEST_REQUEST_ID = 256;

    private static final Map<String, String> DECISION =
            Map.of("Content-Type", "application/json", "Cache-Control", "no-store");
    private static final Map<String, String> METADATA =
            Map.of("Content-Type", "application/json", "Cache-Control", "max-age=3600");
    private static final Map<String, String> SENTENCE =
            Map.of("Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store");

    private Replies() {}

    static AuthZenResponse decision(byte[] json, Optional<String> requestId) {
        return new AuthZenResponse(200, withId(DECISION, requestId), json);
    }

    static AuthZenResponse metadata(byte[] json, Optional<String> requestId) {
        return new AuthZenResponse(200, withId(METADATA, requestId), json);
    }

    static AuthZenResponse wrong(int status, String sentences, Optional<String> requestId) {
        return new AuthZenResponse(status, withId(SENTENCE, requestId), sentences.getBytes(StandardCharsets.UTF_8));
    }

    static AuthZenResponse wrongMethod(String allowed, Optional<String> requestId) {
        Map<String, String> headers = new HashMap<>(SENTENCE);
        headers.put("Allow", allowed);
        byte[] sentence = ("the method must be " + allowed).getBytes(StandardCharsets.UTF_8);
        return new AuthZenResponse(405, withId(headers, requestId), sentence);
    }

    /** Says that trying again may help, after a second at the earliest; when it will help is unknown. */
    static AuthZenResponse askAgain(String sentence, Optional<String> requestId) {
        Map<String, String> headers = new HashMap<>(SENTENCE);
        headers.put("Retry-After", "1");
        return new AuthZenResponse(503, withId(headers, requestId), sentence.getBytes(StandardCharsets.UTF_8));
    }

    /** Echoes the ID unchanged or not at all, since a truncated or altered ID might be that of another request. */
    private static Map<String, String> withId(Map<String, String> headers, Optional<String> requestId) {
        if (requestId.isEmpty() || !isPrintable(requestId.get())) {
            return headers;
        }
        Map<String, String> all = new HashMap<>(headers);
        all.put(REQUEST_ID, requestId.get());
        return all;
    }

    private static boolean isPrintable(String id) {
        if (id.isEmpty() || id.length() > LONGEST_REQUEST_ID) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char each = id.charAt(i);
            if (each < ' ' || each > '~') {
                return false;
            }
        }
        return true;
    }
}
