package io.channelpartners.spring.authzen;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/** Routes requests to the decision point, before any mapping of the application. */
final class AuthZenMapping implements HandlerMapping, Ordered {

    private final AuthZenPaths paths;
    private final HttpRequestHandler handler;

    AuthZenMapping(AuthZenPaths paths, HttpRequestHandler handler) {
        this.paths = paths;
        this.handler = handler;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
        return paths.isOurs(request) ? new HandlerExecutionChain(handler) : null;
    }
}
