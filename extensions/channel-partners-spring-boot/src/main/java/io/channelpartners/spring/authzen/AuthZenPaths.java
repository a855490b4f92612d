package io.channelpartners.spring.authzen;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The paths of a decision point, as clients send them: nothing is decoded or normalized, so that the filter chain and the decision point see
 * the same path.
 *
 * @param base the path of its URL, without a slash at the end; usually empty
 */
record AuthZenPaths(String base) {

    private static final String QUESTIONS = "/access/v1/";
    private static final String METADATA = "/.well-known/authzen-configuration";

    static AuthZenPaths of(URI url) {
        return new AuthZenPaths(Optional.ofNullable(url.getRawPath()).orElse(""));
    }

    boolean isQuestion(HttpServletRequest request) {
        return request.getRequestURI().startsWith(base + QUESTIONS);
    }

    boolean isMetadata(HttpServletRequest request) {
        return request.getRequestURI().equals(METADATA + base);
    }

    boolean isOurs(HttpServletRequest request) {
        return isQuestion(request) || isMetadata(request);
    }
}
