package io.channelpartners.console.frame;

import io.channelpartners.console.signin.LocalPath;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Changes the language, and comes back to the page. */
@Controller
class LanguageSwitch {

    private final LocaleResolver languages;

    LanguageSwitch(LocaleResolver languages) {
        this.languages = languages;
    }

    @PostMapping("/language")
    String choose(
            @RequestParam String language,
            @RequestParam(defaultValue = "/") String place,
            HttpServletRequest request,
            HttpServletResponse response) {
        languages.setLocale(
                request,
                response,
                language.equals(WebSettings.GERMAN.getLanguage()) ? WebSettings.GERMAN : WebSettings.ENGLISH);
        return "redirect:" + LocalPath.of(place).orElse("/");
    }
}
