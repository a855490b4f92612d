package io.channelpartners.console.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers a forged or outdated form, and a page of the other side: the error page says which. */
final class Refused implements AccessDeniedHandler {

    /** The attribute of the request that tells the error page that the form was outdated. */
    static final String OUTDATED = "console.outdated";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        request.setAttribute(OUTDATED, refusal instanceof CsrfException);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
