package io.channelpartners.console.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Keeps the language in a cookie. One that we did not set counts as none: whoever has it could open no page otherwise. */
final class LanguageCookie extends CookieLocaleResolver {

    LanguageCookie() {
        super("language");
        setRejectInvalidCookies(false);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String text) {
        if (text.equals(WebSettings.GERMAN.getLanguage())) {
            return WebSettings.GERMAN;
        }
        return text.equals(WebSettings.ENGLISH.getLanguage()) ? WebSettings.ENGLISH : null;
    }
}
