package io.channelpartners.spring.authzen;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

/** The end of the chain: a request that gets here was admitted. Not a {@link Filter} itself, since a filter bean would apply to all requests. */
final class AuthZenGate implements AuthZenAdmission {

    private static final String PASSED = AuthZenGate.class.getName();

    Filter filter() {
        return (request, response, chain) -> {
            request.setAttribute(PASSED, this);
            chain.doFilter(request, response);
        };
    }

    @Override
    public boolean admitted(HttpServletRequest request) {
        return request.getAttribute(PASSED) == this;
    }
}
