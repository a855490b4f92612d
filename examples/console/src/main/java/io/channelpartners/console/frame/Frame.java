package io.channelpartners.console.frame;

import io.channelpartners.console.signin.SignedIn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * What the frame of a page shows beside the page itself.
 *
 * @param user the name of the user; empty if nobody is signed in
 * @param isCustomer whether the user acts for a customer
 * @param environments the IDs of the environments among which the user may choose
 * @param environment the ID of the chosen one; empty if there is none
 * @param place the path and query of the page, to come back after the language is changed
 * @param pane the path, by which the navigation marks where the user is
 */
public record Frame(
        Optional<String> user,
        boolean isCustomer,
        List<String> environments,
        String environment,
        String place,
        String pane) {

    private static final List<String> PANES = List.of(
            "/partners",
            "/partners/devices",
            "/partners/sight",
            "/partners/settings",
            "/partners/history",
            "/customers",
            "/subcases",
            "/sharing");

    static Frame of(HttpServletRequest request) {
        Optional<SignedIn> user = Optional.ofNullable(request.getUserPrincipal())
                .filter(Authentication.class::isInstance)
                .map(principal -> ((Authentication) principal).getPrincipal())
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
        List<String> environments = user.stream()
                .flatMap(signedIn -> signedIn.environments().stream())
                .map(environment -> environment.value())
                .toList();
        String asked = wasRefusedForm(request) ? "" : request.getParameter("environment");
        String query = request.getMethod().equals("GET") && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return new Frame(
                user.map(SignedIn::getUsername),
                !environments.isEmpty(),
                environments,
                environments.contains(asked)
                        ? asked
                        : environments.stream().findFirst().orElse(""),
                request.getRequestURI() + query,
                request.getRequestURI());
    }

    /** A form that is too long, or no form, cannot be read for the page that says so, either. */
    private static boolean wasRefusedForm(HttpServletRequest request) {
        // The method is always GET by now, but only a form has a type of content.
        return request.getDispatcherType() == DispatcherType.ERROR && request.getContentType() != null;
    }

    /** Gets how the navigation marks a pane, given by its path: as this page, or as the pane to which this page belongs. */
    public String current(String path) {
        String closest = PANES.stream()
                .filter(each -> pane.equals(each) || pane.startsWith(each + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (!closest.equals(path)) {
            return "";
        }
        return pane.equals(path) ? "page" : "true";
    }
}
