package io.channelpartners.console.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form that arrived after the session of its user had ended. It waits in the session of the sign-in page until the same user is back;
 * nothing in it is done, but its pane may show it again. Its token was valid, so the user did send it.
 *
 * @param path where it was sent
 * @param owner the user to whom the form was shown
 * @param fields what it says
 */
public record StrandedForm(String path, String owner, Map<String, List<String>> fields) {

    /** The field in which a form that may strand names its user. */
    public static final String OWNER = "owner";

    private static final String ATTRIBUTE = StrandedForm.class.getName();

    public StrandedForm {
        fields = Map.copyOf(fields);
    }

    static Optional<StrandedForm> of(HttpServletRequest request) {
        String owner = request.getParameter(OWNER);
        if (owner == null || !request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        return Optional.of(new StrandedForm(request.getRequestURI(), owner, fields));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /**
     * Takes the form that waits for a user at a path, if there is one. One about another environment waits on: the same devices may be in
     * both.
     */
    public static Optional<StrandedForm> take(HttpServletRequest request, Customer customer) {
        HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof StrandedForm form)
                || !form.path.equals(request.getRequestURI())
                || !form.environment().equals(customer.environment().value())) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return form.owner.equals(customer.by().value()) ? Optional.of(form) : Optional.empty();
    }

    private String environment() {
        return fields.getOrDefault("environment", List.of("")).get(0);
    }
}
