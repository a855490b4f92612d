package io.channelpartners.console.customer.devices;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.PaneView;
import java.util.Locale;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which page of the pane is shown: all of it is in the URL, so that reloading and going back show the same.
 *
 * @param partner the Partner ID; empty for the first in the list
 * @param view which of the three views
 * @param group the group, empty for all
 * @param search the text to find, empty for all
 * @param anywhere whether the text is also looked for in ID, model and serial number
 * @param after the cursor after which the page begins, empty for the first page
 * @param from the number of devices before the page, only to be shown
 */
public record PaneQuery(
        String partner, PaneView view, String group, String search, boolean anywhere, String after, int from) {

    static final int SIZE = 25;

    public PaneQuery {
        from = Math.max(0, from);
    }

    DeviceFilter filter() {
        DeviceFilter none = DeviceFilter.none();
        DeviceFilter inGroup = group.isEmpty() ? none : none.inGroup(DeviceGroup.of(group));
        return anywhere ? inGroup.mentioning(search) : inGroup.named(search);
    }

    PaneQuery of(String chosen) {
        return new PaneQuery(chosen, view, group, search, anywhere, after, from);
    }

    PaneQuery firstPage() {
        return new PaneQuery(partner, view, group, search, anywhere, "", 0);
    }

    PaneQuery pageAfter(String cursor) {
        return new PaneQuery(partner, view, group, search, anywhere, cursor, from + SIZE);
    }

    /** Returns the URL of this page, from the root of the application. */
    public String url(String environment) {
        return UriComponentsBuilder.fromPath("/partners/devices")
                .queryParam("environment", "{environment}")
                .queryParam("partner", "{partner}")
                .queryParam("view", view.name().toLowerCase(Locale.ROOT))
                .queryParam("group", "{group}")
                .queryParam("search", "{search}")
                .queryParam("anywhere", anywhere)
                .queryParam("after", "{after}")
                .queryParam("from", from)
                .encode()
                .buildAndExpand(environment, partner, group, search, after)
                .toUriString();
    }
}
