package io.channelpartners.console.partner.customers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.problem.CursorRefused;
import io.channelpartners.view.PartnerView;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A page of a customer's devices.
 *
 * @param query which page it is
 * @param rows the devices
 * @param count how many match
 * @param next the cursor of the next page; empty at the end
 * @param restarted whether the list has changed, so that this is the first page again
 * @param groups the groups of the devices of which something is visible
 * @param features the codes of all features
 */
public record VisiblePage(
        VisibleQuery query,
        List<Row> rows,
        int count,
        String next,
        boolean restarted,
        List<String> groups,
        List<String> features) {

    private static final int SIZE = 25;

    /**
     * A device.
     *
     * @param id its ID
     * @param name its name
     * @param model its model
     * @param groups its groups
     * @param features the codes of its visible features
     */
    public record Row(String id, String name, String model, String groups, List<String> features) {}

    static VisiblePage of(PartnerView view, VisibleQuery query) {
        DeviceList<VisibleDevice> list = view.devices(query.deviceSearch());
        Optional<Page<VisibleDevice>> continued = continued(list, query.after());
        Page<VisibleDevice> page = continued.orElseGet(() -> list.first(SIZE));
        return new VisiblePage(
                query,
                page.items().stream().map(VisiblePage::row).toList(),
                list.count(),
                page.next().map(Cursor::text).orElse(""),
                continued.isEmpty() && !query.after().isEmpty(),
                groups(view),
                Arrays.stream(InsightOnlineFeature.values())
                        .map(InsightOnlineFeature::code)
                        .toList());
    }

    private static Optional<Page<VisibleDevice>> continued(DeviceList<VisibleDevice> list, String after) {
        if (after.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(list.after(Cursor.of(after), SIZE));
        } catch (CursorRefused begunAgain) {
            return Optional.empty();
        }
    }

    private static Row row(VisibleDevice visible) {
        return new Row(
                visible.device().id().value(),
                visible.device().name(),
                visible.device().model(),
                String.join(
                        ", ",
                        visible.device().groups().stream()
                                .map(DeviceGroup::value)
                                .sorted()
                                .toList()),
                visible.features().stream().map(InsightOnlineFeature::code).toList());
    }

    /** Only groups of visible devices: a partner's user may not know the others (CP-59). */
    private static List<String> groups(PartnerView view) {
        return view.devices(DeviceSearch.visible()).stream()
                .flatMap(visible -> visible.device().groups().stream())
                .distinct()
                .sorted()
                .map(DeviceGroup::value)
                .toList();
    }
}
