package io.channelpartners.console.partner.customers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.view.PartnerView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A device as a partner's user may see it.
 *
 * @param id its ID
 * @param device the device itself; empty if nothing of it is visible
 * @param sections the features under the headings of Table 1, each section by its code
 */
public record DevicePage(String id, Optional<Device> device, Map<String, List<Feature>> sections) {

    /**
     * A feature, and what a partner's user may know about why it is missing.
     *
     * @param code its code
     * @param answer the code of the answer
     * @param unmet the code of the condition that is not met; empty if the feature is visible
     * @param paths the role and the location of each path
     * @param repairs what would make it visible, as far as that may be told
     */
    public record Feature(
            String code, String answer, Optional<String> unmet, List<Path> paths, List<List<Act>> repairs) {}

    /**
     * A path.
     *
     * @param location the ID of the user's location
     * @param role the code of the role
     */
    public record Path(String location, String role) {}

    /**
     * An act.
     *
     * @param code its code
     * @param owner the code of whoever has to act
     */
    public record Act(String code, String owner) {}

    /** Makes the page; empty if none of the user's locations holds a role on such a device, whatever the reason. */
    static Optional<DevicePage> of(PartnerView view, DeviceId id) {
        Map<String, List<Feature>> sections = new LinkedHashMap<>();
        boolean known = false;
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            PartnerExplanation why = view.explain(id, feature);
            known |= !why.paths().isEmpty();
            String section =
                    feature.section().map(InsightOnlineFeature.Section::code).orElse("other");
            sections.computeIfAbsent(section, none -> new ArrayList<>()).add(feature(why));
        }
        return known
                ? Optional.of(new DevicePage(id.value(), view.device(id).map(VisibleDevice::device), sections))
                : Optional.empty();
    }

    private static Feature feature(PartnerExplanation why) {
        return new Feature(
                why.feature().code(),
                why.decision().answer().code(),
                why.decision().unmetCondition().map(condition -> condition.code()),
                why.paths().stream()
                        .map(path -> new Path(
                                path.location().value(),
                                path.role().map(PartnerRole::code).orElse("")))
                        .toList(),
                why.repairs().stream()
                        .map(repair -> repair.acts().stream()
                                .map(act -> new Act(act.code(), act.owner().code()))
                                .toList())
                        .toList());
    }
}
