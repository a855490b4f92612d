package io.channelpartners.console.signin;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/** Finds the customer of a request: the parameter {@code environment}, if it is one of the user's; without it, the user's first. */
@Component
public final class CustomerArgument implements HandlerMethodArgumentResolver {

    CustomerArgument() {}

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Customer.class;
    }

    @Override
    public Customer resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (!(request.getUserPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof SignedIn user)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        String asked = request.getParameter("environment");
        EnvironmentId environment = user.environments().stream()
                .filter(each -> asked == null || each.value().equals(asked))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new Customer(environment, Actor.of(user.getUsername()));
    }
}
