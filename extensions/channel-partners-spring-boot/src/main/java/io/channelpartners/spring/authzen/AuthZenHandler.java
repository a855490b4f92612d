package io.channelpartners.spring.authzen;

import io.channelpartners.authzen.AuthZen;
import io.channelpartners.authzen.AuthZenRequest;
import io.channelpartners.authzen.AuthZenResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.web.HttpRequestHandler;

/**
 * Passes the raw request to the decision point, and its response back. No message converter is involved, so no more of the body is read
 * than the decision point asks for.
 */
final class AuthZenHandler implements HttpRequestHandler {

    private final AuthZen decisions;
    private final Predicate<HttpServletRequest> admitted;

    AuthZenHandler(AuthZen decisions, Predicate<HttpServletRequest> admitted) {
        this.decisions = decisions;
        this.admitted = admitted;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!admitted.test(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        AuthZenResponse answer = decisions.answer(new AuthZenRequest(
                request.getMethod(),
                request.getRequestURI(),
                Optional.ofNullable(request.getContentType()),
                Optional.ofNullable(request.getHeader("X-Request-ID")),
                Optional.ofNullable(request.getUserPrincipal()).map(Principal::getName),
                request.getInputStream()));
        response.setStatus(answer.status());
        answer.headers().forEach(response::setHeader);
        response.setContentLength(answer.length());
        answer.writeTo(response.getOutputStream());
    }
}
