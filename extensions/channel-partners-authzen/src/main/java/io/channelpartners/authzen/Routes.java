package io.channelpartners.authzen;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The paths of the endpoints of a decision point, and its metadata. */
final class Routes {

    /** The endpoints. */
    enum Endpoint {
        EVALUATION("access_evaluation_endpoint", "/access/v1/evaluation"),
        EVALUATIONS("access_evaluations_endpoint", "/access/v1/evaluations"),
        SEARCH_SUBJECT("search_subject_endpoint", "/access/v1/search/subject"),
        SEARCH_RESOURCE("search_resource_endpoint", "/access/v1/search/resource"),
        SEARCH_ACTION("search_action_endpoint", "/access/v1/search/action"),
        METADATA("", "/.well-known/authzen-configuration");

        private final String parameter;
        private final String path;

        Endpoint(String parameter, String path) {
            this.parameter = parameter;
            this.path = path;
        }
    }

    private final Map<String, Endpoint> paths = new LinkedHashMap<>();
    private final Map<String, Object> metadata = new LinkedHashMap<>();

    /** Creates the routes of a decision point that offers these endpoints. */
    Routes(URI decisionPoint, Set<Endpoint> offered) {
        String base = decisionPoint.toString();
        String path = decisionPoint.getRawPath();
        metadata.put("policy_decision_point", base);
        for (Endpoint endpoint : Endpoint.values()) {
            if (endpoint == Endpoint.METADATA) {
                paths.put(
                        endpoint.path + path,
                        endpoint); // before the path (RFC 8615), so that one host can serve several decision points
            } else if (offered.contains(endpoint)) {
                paths.put(path + endpoint.path, endpoint);
                metadata.put(endpoint.parameter, base + endpoint.path);
            }
        }
    }

    /**
     * Requires the URL of a decision point.
     *
     * @throws IllegalArgumentException as {@link AuthZenBuilder#url} says
     */
    static URI requireUrl(URI url) {
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "the URL of a decision point must not contain a user or password, since clients read it");
        }
        boolean isSecure = "https".equals(url.getScheme());
        boolean isLocal = "http".equals(url.getScheme()) && isLoopback(url.getHost());
        if (!(isSecure || isLocal)
                || url.getHost() == null
                || url.getRawQuery() != null
                || url.getRawFragment() != null
                || url.getRawPath().endsWith("/")) {
            throw new IllegalArgumentException("the URL of a decision point must be https, or http with a loopback"
                    + " address, without a query, a fragment or a trailing slash, not " + url);
        }
        return url;
    }

    private static boolean isLoopback(String host) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(host == null ? "" : host);
    }

    /** Gets the endpoints by their paths. */
    Map<String, Endpoint> paths() {
        return paths;
    }

    /** Gets the metadata. */
    Map<String, Object> metadata() {
        return metadata;
    }
}
