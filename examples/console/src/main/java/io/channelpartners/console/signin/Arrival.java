package io.channelpartners.console.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Sends a user who has signed in to where the session ended, if that is a page of the user's side; else home. */
final class Arrival implements AuthenticationSuccessHandler {

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        Object wayBack = request.getSession().getAttribute(EndedSession.WAY_BACK);
        request.getSession().removeAttribute(EndedSession.WAY_BACK);
        if (!(authentication.getPrincipal() instanceof SignedIn user)) {
            response.sendRedirect("/login");
            return;
        }
        // Browsers ask for icons and the like by themselves, and the one who is back may be somebody else.
        boolean back = wayBack instanceof String place && user.mayOpen(place.replaceAll("[?].*", ""));
        response.sendRedirect(back ? wayBack.toString() : user.home());
    }
}
