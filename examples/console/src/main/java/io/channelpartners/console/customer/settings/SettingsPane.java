package io.channelpartners.console.customer.settings;

import io.channelpartners.ChannelPartners;
import io.channelpartners.consent.Consent;
import io.channelpartners.console.customer.StampedChanges;
import io.channelpartners.console.customer.impact.ImpactView;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.TextRefused;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Opt-in and integration. Each act is shown with its consequence first, and then saved exactly as shown. */
@Controller
class SettingsPane {

    private final ChannelPartners partners;
    private final StampedChanges changes;
    private final MessageSource texts;
    private final Clock clock;

    SettingsPane(ChannelPartners partners, StampedChanges changes, MessageSource texts, Clock clock) {
        this.partners = partners;
        this.changes = changes;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/partners/settings")
    String show(Customer customer, @RequestParam(defaultValue = "0") int from, Model model) {
        EnvironmentSnapshot shown = partners.environment(customer.environment()).orElseThrow();
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("page", SettingsPage.of(shown.environment(), from));
        model.addAttribute("stamp", shown.stamp().toString());
        return "settings";
    }

    @GetMapping("/partners/settings/consequence")
    String consequence(
            Customer customer,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String passport,
            Locale language,
            RedirectAttributes redirect,
            Model model) {
        try {
            EnvironmentEdit edit = act(act).edit(customer.by(), clock.instant(), wording(language), passport);
            model.addAttribute("impact", ImpactView.of(partners.preview(customer.environment(), customer.by(), edit)));
        } catch (TextRefused refusal) {
            redirect.addFlashAttribute("passportRefused", Notice.of(refusal.problems()));
            redirect.addFlashAttribute("passport", passport);
            return back(customer, redirect);
        }
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("act", act);
        model.addAttribute("passport", passport);
        return "consequence";
    }

    @PostMapping("/partners/settings")
    String save(
            Customer customer,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String passport,
            @RequestParam String stamp,
            Locale language,
            RedirectAttributes redirect) {
        try {
            changes.make(customer, act(act).edit(customer.by(), clock.instant(), wording(language), passport), stamp);
            redirect.addFlashAttribute("settingsSaved", true);
        } catch (ChannelPartnersException refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
        }
        return back(customer, redirect);
    }

    /** Gives or withdraws the opt-in of single direct-connect devices. */
    @PostMapping("/partners/settings/devices")
    String saveDevices(
            Customer customer,
            @RequestParam String act,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam String stamp,
            @RequestParam(defaultValue = "0") int from,
            Locale language,
            RedirectAttributes redirect) {
        redirect.addAttribute("from", from);
        List<String> ticked =
                fields.getOrDefault("device", List.of()); // an ID may hold a comma, at which Spring would split it
        if (ticked.isEmpty()) {
            redirect.addFlashAttribute("noDevice", true);
            return back(customer, redirect);
        }
        try {
            List<DeviceId> devices = ticked.stream().map(DeviceId::of).toList();
            changes.make(customer, optIn(act, devices, customer, wording(language)), stamp);
            redirect.addFlashAttribute("settingsSaved", true);
        } catch (ChannelPartnersException refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
        }
        return back(customer, redirect);
    }

    private EnvironmentEdit optIn(String act, List<DeviceId> devices, Customer customer, String wording) {
        return switch (act(act)) {
            case GIVE_OPT_IN ->
                environment -> environment.giveOptIn(devices, new Consent(customer.by(), clock.instant(), wording));
            case WITHDRAW_OPT_IN -> environment -> environment.withdrawOptIn(devices, customer.by(), clock.instant());
            case ENABLE_INTEGRATION, DISABLE_INTEGRATION -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    /** The wording is kept in the language in which the user read it (CP-41). */
    private String wording(Locale language) {
        return texts.getMessage("settings.wording", null, language);
    }

    private static SettingsAct act(String code) {
        return SettingsAct.ofCode(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    private static String back(Customer customer, RedirectAttributes redirect) {
        redirect.addAttribute("environment", customer.environment().value());
        return "redirect:/partners/settings";
    }
}
