package io.channelpartners.console.customer.replace;

import io.channelpartners.ChannelPartners;
import io.channelpartners.console.customer.StampedChanges;
import io.channelpartners.console.customer.impact.ImpactView;
import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.EditRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Replaces a partner by another in one or both roles, after showing what that does. */
@Controller
class ReplacePane {

    private final ChannelPartners partners;
    private final StampedChanges changes;

    ReplacePane(ChannelPartners partners, StampedChanges changes) {
        this.partners = partners;
        this.changes = changes;
    }

    @GetMapping("/partners/replace")
    String show(
            Customer customer,
            @RequestParam(defaultValue = "") String former,
            @RequestParam(defaultValue = "") String successor,
            @RequestParam(name = "role", defaultValue = "") Set<String> roles,
            HttpServletRequest request,
            Model model) {
        List<ListedPartner> listed =
                partners.summary(customer.environment()).orElseThrow().channelPartners();
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("listed", listed);
        model.addAttribute("former", former);
        model.addAttribute("successor", successor);
        model.addAttribute("roles", roles);
        if (!former.isEmpty() && !successor.isEmpty()) {
            try {
                model.addAttribute(
                        "impact",
                        ImpactView.of(partners.preview(
                                customer.environment(), customer.by(), edit(former, successor, roles))));
            } catch (EditRefused refusal) {
                model.addAttribute("replaceRefused", Notice.of(refusal.problems()));
            }
        }
        return Htmx.view(request, "replace", "part");
    }

    @PostMapping("/partners/replace")
    String save(
            Customer customer,
            @RequestParam String former,
            @RequestParam String successor,
            @RequestParam(name = "role", defaultValue = "") Set<String> roles,
            @RequestParam String stamp,
            RedirectAttributes redirect) {
        redirect.addAttribute("environment", customer.environment().value());
        try {
            redirect.addFlashAttribute(
                    "warned",
                    Notice.of(changes.make(customer, edit(former, successor, roles), stamp)
                            .warnings()));
            redirect.addFlashAttribute("replaced", true);
            return "redirect:/partners";
        } catch (ChannelPartnersException refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
            redirect.addAttribute("former", former);
            redirect.addAttribute("successor", successor);
            redirect.addAttribute("role", String.join(",", roles));
            return "redirect:/partners/replace";
        }
    }

    private static EnvironmentEdit edit(String former, String successor, Set<String> codes) {
        PartnerLocationId replaced = PartnerLocationId.of(former);
        PartnerLocationId replacing = PartnerLocationId.of(successor);
        Set<PartnerRole> roles = codes.stream()
                .flatMap(code -> PartnerRole.ofCode(code).stream())
                .collect(Collectors.toSet());
        return environment -> environment.replacePartner(replaced, replacing, roles);
    }
}
