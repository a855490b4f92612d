package io.channelpartners.console.frame;

import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.spi.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.server.ResponseStatusException;

/** Shows what the library refused, as a page or as a part of one, with the status that the README gives the exception. */
@ControllerAdvice
class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    @ExceptionHandler(ChannelPartnersException.class)
    String refused(
            ChannelPartnersException refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        HttpStatus status = status(refusal);
        // A 404 says nothing more, whatever is not there (CP-59).
        model.addAttribute("problems", status == HttpStatus.NOT_FOUND ? List.of() : Notice.of(refusal.problems()));
        return page(status.value(), request, response, model);
    }

    /** A store that may work again soon is not broken: the page says to try again. */
    @ExceptionHandler(StoreException.class)
    String failed(StoreException failure, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.warn("the store failed: {}", failure.kind().code());
        HttpStatus status = failure.mayRetry() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.INTERNAL_SERVER_ERROR;
        return page(status.value(), request, response, model);
    }

    @ExceptionHandler(ResponseStatusException.class)
    String refused(
            ResponseStatusException refusal, HttpServletRequest request, HttpServletResponse response, Model model) {
        return page(refusal.getStatusCode().value(), request, response, model);
    }

    /** Makes the page; where htmx asked for a part, the part, which goes where messages are. */
    static String page(int status, HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader("Retry-After", "5");
        }
        model.addAttribute("frame", Frame.of(request));
        model.addAttribute("status", status);
        if (Htmx.wantsPart(request)) {
            response.setHeader("HX-Retarget", "#messages");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        return Htmx.view(request, "error", "part");
    }

    private static HttpStatus status(ChannelPartnersException refusal) {
        return switch (refusal.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case REFUSED -> HttpStatus.UNPROCESSABLE_CONTENT;
            case MISSING -> HttpStatus.NOT_FOUND;
            case EXISTS -> HttpStatus.CONFLICT;
            case STALE -> refusal instanceof CursorRefused ? HttpStatus.GONE : HttpStatus.CONFLICT;
            case UNAVAILABLE, CONTENDED -> HttpStatus.SERVICE_UNAVAILABLE;
            case BROKEN -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }
}
