package io.channelpartners.console.customer.devices;

import io.channelpartners.ChannelPartners;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.view.AccessReview;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the pages of the pane. */
@Component
class PanePages {

    private final ChannelPartners partners;
    private final Drafts drafts;

    PanePages(ChannelPartners partners, Drafts drafts) {
        this.partners = partners;
        this.drafts = drafts;
    }

    /** Makes a page; empty if the partner is not listed, or if nobody is. */
    Optional<PanePage> page(Customer customer, PaneQuery asked) {
        AccessReview review = partners.review(customer.environment()).orElseThrow();
        List<ChannelPartner> listed =
                review.channelPartners().stream().map(each -> each.partner()).toList();
        return listed.stream()
                .filter(each -> asked.partner().isEmpty() || each.id().value().equals(asked.partner()))
                .findFirst()
                .map(partner -> page(
                        customer, review, listed, partner, asked.of(partner.id().value())));
    }

    private PanePage page(
            Customer customer,
            AccessReview review,
            List<ChannelPartner> listed,
            ChannelPartner partner,
            PaneQuery asked) {
        CustomerEnvironment environment = review.snapshot().environment();
        DeviceTicks ticks =
                drafts.find(customer, partner.id()).map(TickDraft::ticks).orElseGet(() -> DeviceTicks.of(partner.id()));
        DeviceList<AssignedDevice> list = review.assignedDevices(partner.id(), asked.view(), asked.filter());
        Optional<Page<AssignedDevice>> continued = continued(list, asked.after());
        PaneQuery query = continued.isPresent() ? asked : asked.firstPage();
        Page<AssignedDevice> page = continued.orElseGet(() -> list.first(PaneQuery.SIZE));
        DeviceRows rows = new DeviceRows(environment, ticks);
        List<DeviceRow> shown = page.items().stream().map(rows::row).toList();
        long here = shown.stream()
                .flatMap(row -> row.boxes().stream())
                .filter(DeviceRow.Box::isChanged)
                .count();
        return new PanePage(
                query,
                name(partner),
                listed.stream()
                        .map(each -> new PanePage.Choice(each.id().value(), name(each)))
                        .toList(),
                environment.groups().stream().map(DeviceGroup::value).toList(),
                shown,
                list.count(),
                page.next().map(Cursor::text).orElse(""),
                continued.isEmpty() && !asked.after().isEmpty(),
                ticks.size(),
                ticks.size() - here,
                review.stamp().toString());
    }

    /** Continues a list; empty for the first page, and if the list has changed so that it has to begin again (CP-34). */
    private static Optional<Page<AssignedDevice>> continued(DeviceList<AssignedDevice> list, String after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(list.after(Cursor.of(after), PaneQuery.SIZE));
        } catch (CursorRefused begunAgain) {
            return Optional.empty();
        }
    }

    static String name(ChannelPartner partner) {
        return partner.details().companyName() + ", " + partner.details().city();
    }

    boolean isListed(Customer customer, PartnerLocationId partner) {
        return partners.environment(customer.environment())
                .orElseThrow()
                .environment()
                .partners()
                .contains(partner);
    }

    /** Finds the devices that a query matches, on all pages. */
    DeviceList<AssignedDevice> list(Customer customer, PartnerLocationId partner, PaneQuery query) {
        return partners.review(customer.environment())
                .orElseThrow()
                .assignedDevices(partner, query.view(), query.filter());
    }
}
