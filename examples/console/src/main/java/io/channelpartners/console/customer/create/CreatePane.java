package io.channelpartners.console.customer.create;

import io.channelpartners.ChannelPartners;
import io.channelpartners.console.customer.StampedChanges;
import io.channelpartners.console.customer.impact.ImpactView;
import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.TextRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Create New Partner: checks the ID, shows who it is and what would change, and saves exactly that. */
@Controller
class CreatePane {

    private final ChannelPartners partners;
    private final StampedChanges changes;

    CreatePane(ChannelPartners partners, StampedChanges changes) {
        this.partners = partners;
        this.changes = changes;
    }

    @GetMapping("/partners/new")
    String show(
            Customer customer,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(name = "default", defaultValue = "") Set<String> defaults,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("id", id);
        model.addAttribute("defaults", defaults);
        model.addAttribute("formerDefaults", formerDefaults(customer));
        if (!id.isEmpty()) {
            try {
                check(customer, PartnerLocationId.of(id), defaults, model);
            } catch (TextRefused refusal) {
                model.addAttribute("idRefused", Notice.of(refusal.problems()));
            }
        }
        return Htmx.view(request, "create", "part");
    }

    private void check(Customer customer, PartnerLocationId id, Set<String> defaults, Model model) {
        IdCheck check = partners.checkId(id);
        model.addAttribute("check", CheckedId.of(check));
        if (check instanceof IdCheck.Recognized recognized) {
            try {
                model.addAttribute(
                        "impact",
                        ImpactView.of(partners.preview(
                                customer.environment(), customer.by(), creation(recognized, defaults))));
            } catch (EditRefused refusal) {
                model.addAttribute("idRefused", Notice.of(refusal.problems()));
            }
        }
    }

    /** Checks the ID again, since what a browser says about a partner is no check (CP-05). */
    @PostMapping("/partners/new")
    String save(
            Customer customer,
            @RequestParam PartnerLocationId id,
            @RequestParam(name = "default", defaultValue = "") Set<String> defaults,
            @RequestParam(defaultValue = "") Set<String> previewed,
            @RequestParam String stamp,
            @RequestParam(defaultValue = "save") String act,
            RedirectAttributes redirect) {
        redirect.addAttribute("environment", customer.environment().value());
        if (!act.equals("save") || !defaults.equals(previewed)) { // nothing is saved whose impact was not shown
            redirect.addFlashAttribute("look", act.equals("save"));
            return again(id, defaults, redirect);
        }
        try {
            IdCheck.Recognized check = partners.checkId(id).orThrow();
            ChangeResult result = changes.make(customer, creation(check, defaults), stamp);
            redirect.addFlashAttribute("created", check.details().companyName());
            redirect.addFlashAttribute("warned", Notice.of(result.warnings()));
            return "redirect:/partners";
        } catch (ChannelPartnersException refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
            return again(id, defaults, redirect);
        }
    }

    private static String again(PartnerLocationId id, Set<String> defaults, RedirectAttributes redirect) {
        redirect.addAttribute("id", id.value());
        redirect.addAttribute("default", String.join(",", defaults));
        return "redirect:/partners/new";
    }

    private static EnvironmentEdit creation(IdCheck.Recognized check, Set<String> defaults) {
        return environment -> {
            CustomerEnvironment edited = environment.addPartner(check);
            for (PartnerRole role : roles(defaults)) {
                edited = edited.setDefault(role, check.id());
            }
            return edited;
        };
    }

    private static List<PartnerRole> roles(Set<String> codes) {
        return codes.stream().flatMap(code -> PartnerRole.ofCode(code).stream()).toList();
    }

    /** The default of each role by its code; none where HPE holds the role. */
    private Map<PartnerRole, String> formerDefaults(Customer customer) {
        Map<PartnerRole, String> former = new EnumMap<>(PartnerRole.class);
        partners.summary(customer.environment())
                .orElseThrow()
                .channelPartners()
                .forEach(listed -> listed.defaultOf()
                        .forEach(role -> former.put(
                                role,
                                listed.partner().details().companyName() + ", "
                                        + listed.partner().details().city())));
        return former;
    }
}
