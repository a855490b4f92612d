package io.channelpartners.console.customer.devices;

import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.console.signin.StrandedForm;
import io.channelpartners.list.PaneView;
import io.channelpartners.partner.PartnerLocationId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The pane of requests. Each button of the form sends what is ticked: paging and filtering put it into the draft and lead on to a page,
 * and only Save Devices changes the environment. So it works without scripts, and with them only the rows are replaced.
 */
@Controller
class DevicesPane {

    private final PanePages pages;
    private final Drafts drafts;
    private final DeviceSaving saving;

    DevicesPane(PanePages pages, Drafts drafts, DeviceSaving saving) {
        this.pages = pages;
        this.drafts = drafts;
        this.saving = saving;
    }

    @GetMapping("/partners/devices")
    String show(
            Customer customer,
            @RequestParam Map<String, String> fields,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        StrandedForm.take(request, customer).ifPresent(form -> {
            keep(customer, PartnerLocationId.of(value(form.fields(), "partner")), form.fields());
            model.addAttribute("stranded", true);
        });
        PaneQuery query = query(fields);
        Optional<PanePage> page = pages.page(customer, query);
        if (page.isEmpty() && !query.partner().isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("owner", customer.by().value());
        model.addAttribute("page", page.orElse(null));
        if (Htmx.wantsPart(request) && page.isPresent()) {
            response.setHeader(
                    "HX-Push-Url", page.get().query().url(customer.environment().value()));
        }
        return Htmx.view(request, "devices", "part");
    }

    @PostMapping("/partners/devices")
    String act(
            Customer customer,
            @RequestParam PartnerLocationId partner,
            @RequestParam(defaultValue = "show") String act,
            @RequestParam(defaultValue = "") String next,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes flash) {
        PaneQuery query = query(fields.toSingleValueMap());
        TickDraft draft = keep(customer, partner, fields);
        PaneQuery shown = switch (act) {
            case "next" -> query.pageAfter(next);
            case "stay" -> query;
            case "save" -> saving.save(customer, partner, draft, flash) ? query.firstPage() : query;
            case "discard" -> {
                drafts.discard(customer, partner);
                yield query;
            }
            case "all_reseller", "all_service_partner" -> {
                saving.tickAll(customer, partner, act.substring("all_".length()), query, draft);
                yield query;
            }
            default -> query.firstPage();
        };
        return "redirect:" + shown.url(customer.environment().value());
    }

    private TickDraft keep(Customer customer, PartnerLocationId partner, Map<String, List<String>> fields) {
        if (!pages.isListed(
                customer, partner)) { // nothing is kept for it, or it would push out what others have ticked
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        PaneForm form = PaneForm.of(fields);
        return drafts.update(customer, partner, TickDraft.none(form.stamp(), partner), form::addedTo);
    }

    private static PaneQuery query(Map<String, String> fields) {
        Map<String, String> given = new LinkedHashMap<>(fields);
        return new PaneQuery(
                given.getOrDefault("partner", ""),
                view(given.getOrDefault("view", "not_assigned")),
                given.getOrDefault("group", ""),
                given.getOrDefault("search", ""),
                Boolean.parseBoolean(given.get("anywhere")),
                given.getOrDefault("after", ""),
                number(given.getOrDefault("from", "0")));
    }

    private static PaneView view(String name) {
        return switch (name) {
            case "not_assigned" -> PaneView.NOT_ASSIGNED;
            case "assigned" -> PaneView.ASSIGNED;
            case "all" -> PaneView.ALL;
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
    }

    private static String value(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of("")).get(0);
    }
}
