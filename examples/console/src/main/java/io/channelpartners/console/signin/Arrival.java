package io.channelpartners.console.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Sends a user who has signed in to where the session ended, else home. */
final class Arrival implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Object wayBack = request.getSession().getAttribute(EndedSession.WAY_BACK);
        request.getSession().removeAttribute(EndedSession.WAY_BACK);
        String home = authentication.getPrincipal() instanceof SignedIn user ? user.home() : "/login";
        response.sendRedirect(wayBack instanceof String place && place.length() > 1 ? place : home);
    }
}
