package io.channelpartners.console.partner.subcases;

import io.channelpartners.cases.Subcase;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.PartnerSession;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.spi.PassportDirectory;
import java.time.Clock;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The subcases that were routed to the locations to which the user is linked. Those who share a view do not answer for its location. */
@Controller
class SubcasesPane {

    private final SubcaseDesk desk;
    private final PassportDirectory directory;
    private final Clock clock;

    SubcasesPane(SubcaseDesk desk, PassportDirectory directory, Clock clock) {
        this.desk = desk;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/subcases")
    String show(PartnerSession session, Model model) {
        model.addAttribute("subcases", desk.routedTo(locations(session)));
        return "subcases";
    }

    @PostMapping("/subcases")
    String answer(
            PartnerSession session,
            @RequestParam String number,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        UnaryOperator<Subcase> answer = switch (act) {
            case "accept" -> subcase -> subcase.accept(subcase.routedTo().location(), clock.instant());
            case "reject" -> subcase -> subcase.reject(subcase.routedTo().location(), clock.instant(), reason);
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
        try {
            if (!desk.answer(locations(session), number, answer)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            redirect.addFlashAttribute("answered", number);
        } catch (EditRefused refusal) {
            redirect.addFlashAttribute("refusedNumber", number);
            redirect.addFlashAttribute("refusedReason", reason);
            redirect.addFlashAttribute("answerRefused", Notice.of(refusal.problems()));
        }
        return "redirect:/subcases";
    }

    private Set<PartnerLocationId> locations(PartnerSession session) {
        return directory
                .user(session.viewer().passport())
                .map(user -> user.locations())
                .orElse(Set.of());
    }
}
