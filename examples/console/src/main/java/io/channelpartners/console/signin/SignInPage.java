package io.channelpartners.console.signin;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which one signs in, and the root, which leads to the user's first page. */
@Controller
class SignInPage {

    @GetMapping("/login")
    String signIn() {
        return "login";
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn user) {
        return "redirect:" + user.home();
    }
}
