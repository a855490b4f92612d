package io.channelpartners.console.frame;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.console.signin.CustomerArgument;
import io.channelpartners.console.signin.PartnerSessionArgument;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerLocationId;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Reads IDs from requests, and finds the language. A text that breaks CP-02 makes a request a bad one. */
@Configuration(proxyBeanMethods = false)
class WebSettings implements WebMvcConfigurer {

    static final Locale ENGLISH = Locale.ENGLISH;
    static final Locale GERMAN = Locale.GERMAN;

    private final CustomerArgument customers;
    private final PartnerSessionArgument sessions;

    WebSettings(CustomerArgument customers, PartnerSessionArgument sessions) {
        this.customers = customers;
        this.sessions = sessions;
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, PartnerLocationId.class, PartnerLocationId::of);
        registry.addConverter(String.class, DeviceId.class, DeviceId::of);
        registry.addConverter(String.class, DeviceGroup.class, DeviceGroup::of);
        registry.addConverter(String.class, EnvironmentId.class, EnvironmentId::of);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(customers);
        resolvers.add(sessions);
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new LanguageCookie();
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Strict");
        resolver.setDefaultLocaleFunction(
                request -> request.getLocale().getLanguage().equals(GERMAN.getLanguage()) ? GERMAN : ENGLISH);
        return resolver;
    }
}
