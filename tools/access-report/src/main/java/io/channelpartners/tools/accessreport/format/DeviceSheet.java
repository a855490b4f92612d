package io.channelpartners.tools.accessreport.format;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One device for a person to read: its properties, its holders, and what each listed partner sees of it and why not more. */
public final class DeviceSheet {

    private final AccessReview review;
    private final Device device;

    /** Creates the sheet of a device of the reviewed environment. */
    public DeviceSheet(AccessReview review, Device device) {
        this.review = review;
        this.device = device;
    }

    /** Returns the lines of the sheet. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(device.id() + ": " + device.name());
        lines.addAll(new DeviceSummary(review.snapshot().environment(), device).lines());
        for (ChannelPartner partner : review.snapshot().environment().partners().all()) {
            lines.add("");
            addAccess(partner, lines);
        }
        return lines;
    }

    private void addAccess(ChannelPartner partner, List<String> lines) {
        Map<InsightOnlineFeature, AccessDecision> decisions = decisions(review.of(partner.id()));
        long visible =
                decisions.values().stream().filter(AccessDecision::isVisible).count();
        String sees = title(partner) + " sees " + (visible == 0 ? "nothing" : visible + " of " + decisions.size());
        if (new HashSet<>(decisions.values()).size() == 1 && visible == 0) {
            lines.add(sees + ": " + ReasonText.of(decisions.values().iterator().next()));
            return;
        }
        lines.add(sees);
        TextTable table =
                new TextTable().texts("", 16).texts("", 32).texts("", 8).texts("", TextTable.WIDEST);
        String group = "";
        for (Map.Entry<InsightOnlineFeature, AccessDecision> decided : decisions.entrySet()) {
            FeatureLabel words = FeatureLabel.of(decided.getKey());
            String visibly = visibly(decided.getValue().answer());
            table.row(List.of(
                    words.group().equals(group) ? "" : words.group(),
                    words.name(),
                    visibly,
                    ReasonText.of(decided.getValue())));
            group = words.group();
        }
        table.lines().forEach(line -> lines.add("  " + line));
    }

    private Map<InsightOnlineFeature, AccessDecision> decisions(LocationAccess access) {
        Map<InsightOnlineFeature, AccessDecision> decisions = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            decisions.put(feature, access.decide(device.id(), feature));
        }
        return decisions;
    }

    private static String visibly(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static String title(ChannelPartner partner) {
        PartnerDetails details = partner.details();
        return partner.id() + " " + details.companyName() + " (" + details.city() + ", " + details.country() + ")";
    }
}
