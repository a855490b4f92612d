package io.channelpartners.tools.accessreport.format;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.ArrayList;
import java.util.List;

/** One environment for a person to read: its properties, how many devices each partner sees, and how many it holds. */
public final class EnvironmentSheet {

    /** Explains the numbers and the short headings. */
    public static final List<String> LEGEND = List.of(
            "Under each feature: the number of devices of which a user of the location sees it. Warr. = warranty status,",
            "GPP = GPP configuration, Contr. = contract & warranty, CSN = link to the Channel Services Network,",
            "Care = proactive care report, Advice = optimization recommendations.");

    private EnvironmentSheet() {}

    /** Returns the lines of the sheet. */
    public static List<String> lines(AccessReview review) {
        CustomerEnvironment environment = review.snapshot().environment();
        List<String> lines = new ArrayList<>();
        lines.add(EnvironmentSummary.title(environment));
        lines.add(EnvironmentSummary.line(environment));
        lines.add("");
        if (environment.partners().all().isEmpty()) {
            lines.add("No channel partner is listed; HPE holds every device.");
        } else {
            lines.addAll(visible(review).lines());
            lines.add("");
            lines.addAll(HolderTable.table(environment).lines());
        }
        return lines;
    }

    private static TextTable visible(AccessReview review) {
        TextTable table = PartnerColumns.begin("Sees");
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            FeatureLabel words = FeatureLabel.of(feature);
            table.numbers(words.group(), words.heading());
        }
        for (ChannelPartner partner : review.snapshot().environment().partners().all()) {
            LocationAccess access = review.of(partner.id());
            List<String> row = PartnerColumns.cells(partner);
            for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
                row.add(PartnerColumns.number(access.count(feature)));
            }
            table.row(row);
        }
        return table;
    }
}
