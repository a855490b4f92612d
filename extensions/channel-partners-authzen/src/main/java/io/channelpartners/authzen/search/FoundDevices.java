package io.channelpartners.authzen.search;

import io.channelpartners.authzen.answer.Ordered;
import io.channelpartners.authzen.request.DevicePlace;
import io.channelpartners.list.Cursor;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The results of one page, added environment by environment. For one thread. */
final class FoundDevices {

    /** How many to look for: at least one, to know whether there are any. */
    private final int wanted;

    private final int limit;
    private final List<Map<String, Object>> results = new ArrayList<>();

    FoundDevices(int limit) {
        this.limit = limit;
        this.wanted = Math.max(limit, 1);
    }

    int missing() {
        return wanted - results.size();
    }

    boolean isFull() {
        return missing() == 0;
    }

    /**
     * Adds devices of an environment until the page is full.
     *
     * @param cursor where to continue; empty at the first device
     * @return where the rest begins; empty if there is none
     */
    String add(PartnerView view, DeviceList<VisibleDevice> devices, String cursor) {
        Page<VisibleDevice> page =
                cursor.isEmpty() ? devices.first(missing()) : devices.after(Cursor.of(cursor), missing());
        for (VisibleDevice row : page.items()) {
            results.add(result(
                    new DevicePlace(view.environment(), row.device().id()),
                    row.device().name()));
        }
        return page.next().map(Cursor::text).orElse("");
    }

    private static Map<String, Object> result(DevicePlace place, String name) {
        return Ordered.of("type", "device", "id", place.id(), "properties", Ordered.of("name", name));
    }

    /** Checks if something was found but the limit is 0, so that the next page begins where this one began. */
    boolean isOnlyProbe() {
        return limit == 0 && !results.isEmpty();
    }

    List<Map<String, Object>> shown() {
        return results.subList(0, Math.min(limit, results.size()));
    }
}
