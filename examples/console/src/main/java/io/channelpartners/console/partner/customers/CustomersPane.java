package io.channelpartners.console.partner.customers;

import io.channelpartners.PartnerAccess;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.signin.PartnerSession;
import io.channelpartners.device.DeviceId;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.CustomerList;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.view.PartnerView;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * My Customers. An environment or a device of which the user may know nothing is answered as one that does not exist: a text that is no
 * ID, too, so that not even that is a difference (CP-59).
 */
@Controller
class CustomersPane {

    private static final int SIZE = 8;

    private final PartnerAccess access;

    CustomersPane(PartnerAccess access) {
        this.access = access;
    }

    @GetMapping("/customers")
    String show(
            PartnerSession session,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request,
            Model model) {
        CustomerList list =
                access.myCustomers(session.viewer(), CustomerSearch.all().named(search));
        Optional<Page<MyCustomer>> continued = continued(list, after);
        Page<MyCustomer> page = continued.orElseGet(() -> list.first(SIZE));
        model.addAttribute("search", search);
        model.addAttribute("customers", page.items());
        model.addAttribute("next", page.next().map(Cursor::text).orElse(""));
        model.addAttribute("complete", page.complete());
        model.addAttribute("begun", continued.isEmpty());
        return Htmx.view(request, "customers", "part");
    }

    private static Optional<Page<MyCustomer>> continued(CustomerList list, String after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(list.after(Cursor.of(after), SIZE));
        } catch (CursorRefused begunAgain) {
            return Optional.empty();
        }
    }

    @GetMapping("/customers/devices")
    String devices(
            PartnerSession session,
            @RequestParam String environment,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String role,
            @RequestParam(defaultValue = "") String feature,
            @RequestParam(defaultValue = "") String after,
            HttpServletRequest request,
            Model model) {
        PartnerView view = view(session, environment);
        String customer = view.customer().orElseThrow(CustomersPane::nothing);
        VisibleQuery query = new VisibleQuery(search, group, role, feature, after);
        model.addAttribute("environment", environment);
        model.addAttribute("customer", customer);
        model.addAttribute("page", VisiblePage.of(view, query));
        return Htmx.view(request, "customer", "part");
    }

    @GetMapping("/customers/device")
    String device(PartnerSession session, @RequestParam String environment, @RequestParam String device, Model model) {
        PartnerView view = view(session, environment);
        String customer = view.customer().orElseThrow(CustomersPane::nothing);
        model.addAttribute("environment", environment);
        model.addAttribute("customer", customer);
        model.addAttribute(
                "page", id(device).flatMap(known -> DevicePage.of(view, known)).orElseThrow(CustomersPane::nothing));
        return "customer-device";
    }

    private PartnerView view(PartnerSession session, String environment) {
        try {
            PartnerView view = access.view(session.viewer(), EnvironmentId.of(environment));
            if (!view.isComplete()) { // whatever the environment: better no list than a short one
                throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
            }
            return view;
        } catch (TextRefused noId) {
            throw nothing();
        }
    }

    private static Optional<DeviceId> id(String device) {
        try {
            return Optional.of(DeviceId.of(device));
        } catch (TextRefused noId) {
            return Optional.empty();
        }
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
