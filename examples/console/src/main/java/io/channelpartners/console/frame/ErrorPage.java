package io.channelpartners.console.frame;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows what went wrong outside of the panes: an unknown path, an outdated form, a text that is no number. Says nothing about why. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return ErrorPages.page(
                status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND, request, response, model);
    }
}
