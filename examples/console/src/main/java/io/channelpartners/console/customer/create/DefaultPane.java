package io.channelpartners.console.customer.create;

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
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Set As Default: who would gain and lose what, before it is saved. No partner means HPE (CP-13). */
@Controller
class DefaultPane {

    private final ChannelPartners partners;
    private final StampedChanges changes;

    DefaultPane(ChannelPartners partners, StampedChanges changes) {
        this.partners = partners;
        this.changes = changes;
    }

    @GetMapping("/partners/default")
    String show(
            Customer customer,
            @RequestParam(defaultValue = "reseller") String role,
            @RequestParam(defaultValue = "") String partner,
            HttpServletRequest request,
            Model model) {
        PartnerRole chosen = role(role);
        List<ListedPartner> listed =
                partners.summary(customer.environment()).orElseThrow().channelPartners();
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("role", chosen.code());
        model.addAttribute("partner", partner);
        model.addAttribute("listed", listed);
        model.addAttribute(
                "present",
                listed.stream()
                        .filter(each -> each.defaultOf().contains(chosen))
                        .map(each -> each.partner().details().companyName())
                        .findFirst()
                        .orElse(null));
        try {
            model.addAttribute(
                    "impact",
                    ImpactView.of(partners.preview(customer.environment(), customer.by(), edit(chosen, partner))));
        } catch (EditRefused refusal) {
            model.addAttribute("refused", Notice.of(refusal.problems()));
        }
        return Htmx.view(request, "default", "part");
    }

    @PostMapping("/partners/default")
    String save(
            Customer customer,
            @RequestParam String role,
            @RequestParam(defaultValue = "") String partner,
            @RequestParam String stamp,
            RedirectAttributes redirect) {
        redirect.addAttribute("environment", customer.environment().value());
        try {
            redirect.addFlashAttribute(
                    "warned",
                    Notice.of(changes.make(customer, edit(role(role), partner), stamp)
                            .warnings()));
            redirect.addFlashAttribute("defaultSaved", true);
            return "redirect:/partners";
        } catch (ChannelPartnersException refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
            redirect.addAttribute("role", role);
            redirect.addAttribute("partner", partner);
            return "redirect:/partners/default";
        }
    }

    private static EnvironmentEdit edit(PartnerRole role, String partner) {
        return partner.isEmpty()
                ? environment -> environment.resetDefault(role)
                : environment -> environment.setDefault(role, PartnerLocationId.of(partner));
    }

    private static PartnerRole role(String code) {
        return PartnerRole.ofCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }
}
