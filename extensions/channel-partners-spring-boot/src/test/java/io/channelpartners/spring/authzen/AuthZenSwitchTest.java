package io.channelpartners.spring.authzen;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.PartnerAccess;
import io.channelpartners.authzen.AuthZen;
import io.channelpartners.spring.Application;
import io.channelpartners.spring.Registered;
import io.channelpartners.spring.failure.PropertyRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;

class AuthZenSwitchTest {

    private static final String NO_SECURITY = "org.springframework.security";

    private static WebApplicationContextRunner runner() {
        return new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(Registered.inThisJar()))
                .withUserConfiguration(Application.Complete.class);
    }

    private static WebApplicationContextRunner enabled() {
        return runner().withPropertyValues(
                        "channel-partners.authzen.enabled=true",
                        "channel-partners.authzen.url=https://pdp.example.com");
    }

    @EnableWebSecurity
    static class Secured {}

    @Test
    void is_off_by_default() {
        runner().run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AuthZen.class));
    }

    @Test
    void does_not_start_unprotected() {
        enabled()
                .withClassLoader(new FilteredClassLoader(NO_SECURITY))
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(AuthZenRefused.class)
                        .hasMessageContaining(
                                "Spring Security, which would admit only authenticated clients, is missing"));
    }

    @Test
    void starts_without_spring_security_if_something_else_protects_it() {
        enabled()
                .withClassLoader(new FilteredClassLoader(NO_SECURITY))
                .withPropertyValues("channel-partners.authzen.protected-elsewhere=true")
                .run(context -> assertThat(context).hasSingleBean(AuthZen.class));
    }

    @Test
    void does_not_start_if_no_client_could_authenticate() {
        enabled()
                .withUserConfiguration(Secured.class)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(AuthZenRefused.class)
                        .hasMessageContaining("nothing says how its clients authenticate"));
    }

    @Test
    void reports_a_missing_codec() {
        enabled()
                .withClassLoader(new FilteredClassLoader("tools.jackson"))
                .withPropertyValues("channel-partners.authzen.protected-elsewhere=true")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(AuthZenRefused.class)
                        .hasMessageContaining("nothing reads and writes JSON"));
    }

    @Test
    void does_not_start_without_what_the_library_needs() {
        new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(Registered.inThisJar()))
                .withPropertyValues(
                        "channel-partners.authzen.enabled=true",
                        "channel-partners.authzen.url=https://pdp.example.com",
                        "channel-partners.authzen.protected-elsewhere=true")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(NoSuchBeanDefinitionException.class)
                        .hasMessageContaining(PartnerAccess.class.getName()));
    }

    @Test
    void does_without_its_module() {
        enabled()
                .withClassLoader(new FilteredClassLoader("io.channelpartners.authzen"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(AuthZen.class));
    }

    @ParameterizedTest
    @CsvSource({
        "url, ''",
        "url, http://pdp.example.com",
        "url, https://pdp.example.com/",
        "url, not a url",
        "max-body-bytes, 0",
        "max-evaluations, 0",
        "max-results, -1",
        "token-key, c2hvcnQ=",
    })
    void names_a_refused_property(String property, String value) {
        enabled()
                .withPropertyValues(
                        "channel-partners.authzen.protected-elsewhere=true",
                        "channel-partners.authzen." + property + "=" + value)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertyRefused.class)
                        .hasMessageContaining("channel-partners.authzen." + property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://admin:secret@pdp.example.com", "https://admin:secret @pdp.example.com"})
    void refuses_a_url_with_a_password_without_showing_it(String url) {
        enabled()
                .withPropertyValues(
                        "channel-partners.authzen.protected-elsewhere=true", "channel-partners.authzen.url=" + url)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .isInstanceOf(PropertyRefused.class)
                        .hasMessageContaining("//***@pdp.example.com")
                        .hasMessageNotContaining("secret"));
    }
}
