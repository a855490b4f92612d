package io.channelpartners.spring.authzen;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;

/** The end of the chain: whoever comes by was admitted. It has a filter and is none, since a bean that is one would come before all requests. */
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
