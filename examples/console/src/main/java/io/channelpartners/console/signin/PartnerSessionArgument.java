package io.channelpartners.console.signin;

import io.channelpartners.PartnerAccess;
import io.channelpartners.access.Viewer;
import io.channelpartners.partner.Freshness;
import io.channelpartners.user.HpePassportId;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;

/**
 * Keeps the viewer in the session, since HPE is asked about each location when one signs in; signs in again before the answers are too
 * old (CP-56).
 */
@Component
public final class PartnerSessionArgument implements HandlerMethodArgumentResolver {

    private static final String VIEWER = Viewer.class.getName();

    private final PartnerAccess access;
    private final Clock clock;

    PartnerSessionArgument(PartnerAccess access, Clock clock) {
        this.access = access;
        this.clock = clock;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PartnerSession.class;
    }

    @Override
    public PartnerSession resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HpePassportId passport = passport(request);
        Object kept = request.getAttribute(VIEWER, RequestAttributes.SCOPE_SESSION);
        if (kept instanceof Viewer viewer && viewer.passport().equals(passport) && isFresh(viewer)) {
            return new PartnerSession(viewer);
        }
        Viewer viewer = access.signIn(passport);
        request.setAttribute(VIEWER, viewer, RequestAttributes.SCOPE_SESSION);
        return new PartnerSession(viewer);
    }

    private boolean isFresh(Viewer viewer) {
        return viewer.freshUntil(Freshness.standard())
                .filter(until -> until.isBefore(clock.instant()))
                .isEmpty();
    }

    private static HpePassportId passport(NativeWebRequest request) {
        if (request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn user
                && user.passport().isPresent()) {
            return user.passport().get();
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
