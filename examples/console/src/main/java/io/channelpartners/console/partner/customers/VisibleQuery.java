package io.channelpartners.console.partner.customers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerRole;

/**
 * Which of a customer's devices are shown.
 *
 * @param search a text in name, ID, model or serial number; empty for all
 * @param group a group; empty for all
 * @param role the code of a role that one of the user's locations holds; empty for any
 * @param feature the code of a feature that is visible; empty for any
 * @param after the cursor after which the page begins; empty for the first page
 */
public record VisibleQuery(String search, String group, String role, String feature, String after) {

    DeviceSearch deviceSearch() {
        DeviceSearch found = InsightOnlineFeature.ofCode(feature)
                .map(DeviceSearch::seeing)
                .orElseGet(DeviceSearch::visible)
                .mentioning(search);
        DeviceSearch inGroup = group.isEmpty() ? found : found.inGroup(DeviceGroup.of(group));
        return PartnerRole.ofCode(role).map(inGroup::holding).orElse(inGroup);
    }
}
