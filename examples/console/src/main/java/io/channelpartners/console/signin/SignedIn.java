package io.channelpartners.console.signin;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.User;

/** Somebody who signed in: for a customer, with its environments, or as a partner's user, with a Passport. */
public final class SignedIn extends User {

    static final String CUSTOMER = "ROLE_CUSTOMER";
    static final String PARTNER = "ROLE_PARTNER";

    static final List<String> CUSTOMERS_PAGES = List.of("/partners");
    static final List<String> PARTNERS_PAGES = List.of("/customers", "/sharing", "/subcases");

    private static final long serialVersionUID = 1L;

    private final transient List<EnvironmentId> environments;
    private final transient Optional<HpePassportId> passport;

    private SignedIn(
            String name,
            String password,
            String role,
            List<EnvironmentId> environments,
            Optional<HpePassportId> passport) {
        super(name, password, AuthorityUtils.createAuthorityList(role));
        this.environments = List.copyOf(environments);
        this.passport = passport;
    }

    /** Obtains somebody who acts for a customer. */
    public static SignedIn customer(String name, String password, List<EnvironmentId> environments) {
        return new SignedIn(name, password, CUSTOMER, environments, Optional.empty());
    }

    /** Obtains a partner's user. */
    public static SignedIn partnerUser(String name, String password, HpePassportId passport) {
        return new SignedIn(name, password, PARTNER, List.of(), Optional.of(passport));
    }

    /** Gets the environments for which the user may act; none for a partner's user. */
    public List<EnvironmentId> environments() {
        return environments;
    }

    Optional<HpePassportId> passport() {
        return passport;
    }

    /** Checks if a path is one of a page of the user's side. */
    boolean mayOpen(String path) {
        return (passport.isPresent() ? PARTNERS_PAGES : CUSTOMERS_PAGES)
                .stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    /** Gets where the user begins. */
    public String home() {
        return passport.isPresent() ? "/customers" : "/partners";
    }
}
