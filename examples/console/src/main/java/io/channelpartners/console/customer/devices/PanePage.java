package io.channelpartners.console.customer.devices;

import java.util.List;

/**
 * A page of the pane.
 *
 * @param query which page it is
 * @param company the partner's company and city
 * @param partners the partners among which to choose, by ID and name
 * @param groups the groups among which to choose
 * @param rows the rows
 * @param count how many devices match
 * @param next the cursor of the next page; empty at the end
 * @param restarted whether the list has changed since the page before, so that this is the first page again
 * @param unsaved how many ticks and clearings are not saved
 * @param elsewhere how many of those are not on this page
 * @param stamp the state that is shown
 */
public record PanePage(
        PaneQuery query,
        String company,
        List<Choice> partners,
        List<String> groups,
        List<DeviceRow> rows,
        int count,
        String next,
        boolean restarted,
        int unsaved,
        long elsewhere,
        String stamp) {

    /**
     * A partner among which to choose.
     *
     * @param id the Partner ID
     * @param name company and city
     */
    public record Choice(String id, String name) {}

    public int first() {
        return rows.isEmpty() ? 0 : query.from() + 1;
    }

    public int last() {
        return query.from() + rows.size();
    }
}
