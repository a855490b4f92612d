package io.channelpartners.console.sample;

import io.channelpartners.console.signin.SignedIn;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Lets the sample people sign in, all with the password {@code demo}. A portal has its single sign-on here. */
@Component
class SampleSignIns implements UserDetailsService {

    private static final String PASSWORD = "{noop}demo";

    @Override
    public UserDetails loadUserByUsername(String name) {
        SamplePerson person = SamplePerson.named(name).orElseThrow(() -> UsernameNotFoundException.fromUsername(name));
        return person.isCustomer()
                ? SignedIn.customer(name, PASSWORD, person.environments())
                : SignedIn.partnerUser(name, PASSWORD, person.passport());
    }
}
