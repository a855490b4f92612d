package io.channelpartners.console.customer.sight;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.list.FeatureCount;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.AccessSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How many devices each partner sees with each feature, as a picture. It is made from a summary, so that 100,000 devices cost what 100
 * do.
 *
 * @param rows a row for each partner
 * @param features the codes of the features, a column each
 */
public record HeatMap(List<Row> rows, List<String> features) {

    static final int LEFT = 210;
    static final int TOP = 112;
    static final int WIDTH = 58;
    static final int HEIGHT = 28;

    /**
     * A partner's row.
     *
     * @param id the Partner ID
     * @param company company and city
     * @param y the top of the row
     * @param cells its cells
     */
    public record Row(String id, String company, int y, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param feature the code of the feature
     * @param devices how many devices show it
     * @param unknown for how many devices it is unknown
     * @param x the left of the cell
     * @param shade how strong its color is, from 0 to 0.5, so that the number on it is easy to read, light or dark
     */
    public record Cell(String feature, int devices, int unknown, int x, double shade) {}

    public static HeatMap of(AccessSummary summary) {
        Map<PartnerLocationId, List<FeatureCount>> counts =
                summary.counts().stream().collect(Collectors.groupingBy(FeatureCount::location));
        int most =
                summary.counts().stream().mapToInt(FeatureCount::devices).max().orElse(1);
        List<Row> rows = new ArrayList<>();
        for (ListedPartner listed : summary.channelPartners()) {
            rows.add(new Row(
                    listed.partner().id().value(),
                    listed.partner().details().companyName() + ", "
                            + listed.partner().details().city(),
                    TOP + rows.size() * HEIGHT,
                    cells(counts.getOrDefault(listed.partner().id(), List.of()), Math.max(1, most))));
        }
        return new HeatMap(
                rows,
                Arrays.stream(InsightOnlineFeature.values())
                        .map(InsightOnlineFeature::code)
                        .toList());
    }

    private static List<Cell> cells(List<FeatureCount> counts, int most) {
        List<Cell> cells = new ArrayList<>();
        for (FeatureCount count : counts) {
            double share = (double) count.devices() / most;
            cells.add(new Cell(
                    count.feature().code(),
                    count.devices(),
                    count.unknown(),
                    LEFT + cells.size() * WIDTH,
                    count.devices() == 0 ? 0 : 0.08 + 0.42 * share));
        }
        return cells;
    }

    public int width() {
        return LEFT + features.size() * WIDTH + 30;
    }

    public int height() {
        return TOP + rows.size() * HEIGHT + 4;
    }

    /** Checks if a count is not fully known, so that the sign for it needs its explanation. */
    public boolean hasUnknown() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(cell -> cell.unknown() > 0);
    }

    public int column(int index) {
        return LEFT + index * WIDTH + WIDTH / 2;
    }
}
