package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
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
    private final boolean known;
    private final KnownLocations locations;

    private ListedPartners(boolean known, KnownLocations locations) {
        this.known = known;
        this.locations = locations;
    }

    /** Reads the list; if its setting is empty, the list is not known and everything may be in it. */
    static ListedPartners read(Optional<Setting> list, KnownLocations locations, Problems problems) {
        ListedPartners partners = new ListedPartners(list.isPresent(), locations);
        list.ifPresent(setting -> ListField.split(setting.place(), "partners", setting.value(), problems)
                .forEach(element -> partners.add(new Setting(setting.place(), CodePoints.trimmed(element)), problems)));
        return partners;
    }

    List<Setting> inOrder() {
        return List.copyOf(byId.values());
    }

    /** Reports a location that is unknown, or else not listed; the sentence names its key, if it is a setting's. */
    void check(String key, Setting location, Problems problems) {
        String id = location.value();
        if (locations.isKnown(location.place(), key, id, problems) && known && !id.isEmpty() && !byId.containsKey(id)) {
            problems.add(
                    location.place(),
                    (key.isEmpty() ? "location" : key) + " " + Quoted.of(id)
                            + " is not in partners: list it in the environment's partners or choose one of them");
        }
    }

    private void add(Setting partner, Problems problems) {
        if (byId.putIfAbsent(partner.value(), partner) == null) {
            locations.isKnown(partner.place(), "partners", partner.value(), problems);
        } else {
            problems.add(
                    partner.place(), "location " + Quoted.of(partner.value()) + " is twice in partners: list it once");
        }
    }
}
