package io.channelpartners.console.frame;

import jakarta.servlet.http.HttpServletRequest;

/** What htmx says of a request. */
public final class Htmx {

    private Htmx() {}

    /** Checks if only a part of the page is wanted. When the browser goes back to a page that htmx no longer has, it is the whole. */
    public static boolean wantsPart(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null && request.getHeader("HX-History-Restore-Request") == null;
    }

    /** Returns the name of the view: the whole template, or one of its fragments. */
    public static String view(HttpServletRequest request, String template, String fragment) {
        return wantsPart(request) ? template + " :: " + fragment : template;
    }
}
