package io.channelpartners.console.customer.sight;

import io.channelpartners.ChannelPartners;
import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.PaneView;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.AccessSummary;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who sees what: the heat map of all partners, and one device in full. */
@Controller
class SightPane {

    private static final int FOUND = 10;

    /**
     * A device that was found.
     *
     * @param id its ID
     * @param name its name
     * @param model its model
     */
    public record Found(String id, String name, String model) {}

    private final ChannelPartners partners;

    SightPane(ChannelPartners partners) {
        this.partners = partners;
    }

    @GetMapping("/partners/sight")
    String show(
            Customer customer,
            @RequestParam(defaultValue = "") String search,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("search", search);
        if (!search.isBlank()) {
            model.addAttribute("found", found(customer, search));
        }
        if (!Htmx.wantsPart(request)) {
            AccessSummary summary = partners.summary(customer.environment()).orElseThrow();
            model.addAttribute("map", HeatMap.of(summary));
            model.addAttribute("at", summary.at());
        }
        return Htmx.view(request, "sight", "found");
    }

    /** Any listed partner will do: the view "all devices" is the same for each. */
    private List<Found> found(Customer customer, String search) {
        AccessReview review = partners.review(customer.environment()).orElseThrow();
        DeviceFilter filter = DeviceFilter.none().mentioning(search);
        return review.snapshot().environment().partners().ids().stream()
                .limit(1)
                .flatMap(partner -> review.assignedDevices(partner, PaneView.ALL, filter).first(FOUND).items().stream())
                .map(row -> new Found(
                        row.device().id().value(),
                        row.device().name(),
                        row.device().model()))
                .toList();
    }

    @GetMapping("/partners/sight/device")
    String device(
            Customer customer,
            @RequestParam DeviceId device,
            @RequestParam(defaultValue = "") String partner,
            Model model) {
        AccessReview review = partners.review(customer.environment()).orElseThrow();
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute(
                "page",
                DeviceSight.of(review, device, partner)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "device";
    }
}
