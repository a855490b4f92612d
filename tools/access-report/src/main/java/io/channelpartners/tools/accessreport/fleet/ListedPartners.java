package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.input.ListField;
import io.channelpartners.tools.accessreport.input.Setting;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channel partners that an environment lists; only they can be a default (CP-14) or be assigned to (CP-21). */
final class ListedPartners {

    private final Map<String, Setting> byId = new LinkedHashMap<>();
    private final boolean areKnown;
    private final LocationsFile locations;
    private final Problems problems;

    /** Reads the list; if its setting is empty, the list is unknown and any partner may be in it. */
    ListedPartners(Optional<Setting> list, LocationsFile locations, Problems problems) {
        this.areKnown = list.isPresent();
        this.locations = locations;
        this.problems = problems;
        list.ifPresent(setting -> ListField.split(setting.place(), "partners", setting.value(), problems)
                .forEach(element -> add(new Setting(setting.place(), CodePoints.trimmed(element)))));
    }

    List<Setting> inOrder() {
        return List.copyOf(byId.values());
    }

    /** Reports a location that is unknown or not listed; the sentence begins with the key of the setting, unless that is empty. */
    void checkListed(String key, Setting location) {
        String id = location.value();
        boolean mayBeListed = !areKnown || id.isEmpty() || byId.containsKey(id);
        if (locations.checkKnown(location.place(), key, id) && !mayBeListed) {
            problems.add(
                    location.place(),
                    (key.isEmpty() ? "location" : key) + " " + Quoted.of(id)
                            + " is not in partners: list it in the environment's partners or choose one of them");
        }
    }

    private void add(Setting partner) {
        if (byId.putIfAbsent(partner.value(), partner) == null) {
            locations.checkKnown(partner.place(), "partners", partner.value());
        } else {
            problems.add(
                    partner.place(), "location " + Quoted.of(partner.value()) + " is twice in partners: list it once");
        }
    }
}
