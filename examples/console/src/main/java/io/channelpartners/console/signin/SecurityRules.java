package io.channelpartners.console.signin;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Who may send which request. The token against forged requests is in a cookie, not in the session, so that a form outlives the session
 * and its ticks can be kept; scripts cannot read it. What pages may load is in {@code PageHeaders}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] FOR_ALL = {"/login", "/language", "/webjars/**", "/static/**"};

    @Bean
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        EndedSession endedSession = new EndedSession();
        return http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(FOR_ALL)
                                .permitAll()
                                .requestMatchers(under(SignedIn.CUSTOMERS_PAGES))
                                .hasAuthority(SignedIn.CUSTOMER)
                                .requestMatchers(under(SignedIn.PARTNERS_PAGES))
                                .hasAuthority(SignedIn.PARTNER)
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .formLogin(form -> form.loginPage("/login").successHandler(new Arrival()))
                .logout(logout -> logout.logoutSuccessUrl("/login?ended"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(endedSession).accessDeniedHandler(new Refused()))
                .build();
    }

    private static String[] under(List<String> pages) {
        return pages.stream().map(page -> page + "/**").toArray(String[]::new);
    }
}
