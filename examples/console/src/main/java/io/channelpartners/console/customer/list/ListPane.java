package io.channelpartners.console.customer.list;

import io.channelpartners.ChannelPartners;
import io.channelpartners.console.customer.StampedChanges;
import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.StaleRevision;
import io.channelpartners.view.AccessSummary;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of channel partners. Its numbers come from the summary, so that no device is read. */
@Controller
class ListPane {

    private final ChannelPartners partners;
    private final StampedChanges changes;
    private final Rechecks rechecks;

    ListPane(ChannelPartners partners, StampedChanges changes, Rechecks rechecks) {
        this.partners = partners;
        this.changes = changes;
        this.rechecks = rechecks;
    }

    @GetMapping("/partners")
    String show(Customer customer, HttpServletRequest request, Model model) {
        AccessSummary summary = partners.summary(customer.environment()).orElseThrow();
        model.addAttribute(
                "rows", summary.channelPartners().stream().map(PartnerRow::of).toList());
        model.addAttribute("stamp", summary.stamp().toString());
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("progress", rechecks.progress(customer.environment()).orElse(null));
        return Htmx.view(request, "partners", "part");
    }

    @PostMapping("/partners/recheck")
    String recheck(Customer customer, @RequestParam Optional<PartnerLocationId> partner, RedirectAttributes redirect) {
        List<ChannelPartner> listed = partners.summary(customer.environment()).orElseThrow().channelPartners().stream()
                .map(ListedPartner::partner)
                .filter(each -> partner.isEmpty() || partner.get().equals(each.id()))
                .toList();
        rechecks.begin(customer, listed);
        return back(customer, redirect);
    }

    @PostMapping("/partners/remove")
    String remove(
            Customer customer,
            @RequestParam PartnerLocationId partner,
            @RequestParam String stamp,
            RedirectAttributes redirect) {
        try {
            redirect.addFlashAttribute(
                    "removed",
                    Removal.of(changes.make(customer, environment -> environment.removePartner(partner), stamp)));
        } catch (EditRefused | StaleRevision refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
        }
        return back(customer, redirect);
    }

    private static String back(Customer customer, RedirectAttributes redirect) {
        redirect.addAttribute("environment", customer.environment().value());
        return "redirect:/partners";
    }
}
