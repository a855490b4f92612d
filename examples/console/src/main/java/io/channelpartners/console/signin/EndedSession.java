package io.channelpartners.console.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends somebody who is not signed in to the sign-in page, and remembers the way back: a part of a page gets 401 with a redirect of the
 * whole page, so that the sign-in page never appears inside a table.
 */
final class EndedSession implements AuthenticationEntryPoint {

    /** The attribute of the session that says where to go on. */
    static final String WAY_BACK = EndedSession.class.getName();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        wayBack(request).ifPresent(place -> request.getSession().setAttribute(WAY_BACK, place));
        StrandedForm.of(request).ifPresent(form -> form.keepIn(request.getSession()));
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", "/login");
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect("/login");
        }
    }

    private static Optional<String> wayBack(HttpServletRequest request) {
        Optional<String> shown = LocalPath.of(request.getHeader("HX-Current-URL"));
        if (shown.isPresent()) {
            return shown;
        }
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return LocalPath.of(request.getHeader("Referer"));
    }
}
