package io.channelpartners.console.customer.devices;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.PartnerRole;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the form of the pane says about the devices that it shows.
 *
 * @param stamp the state that was shown
 * @param held for each role, the devices that were shown, each with whether the partner held it
 * @param ticked for each role, the devices that are ticked now
 */
record PaneForm(
        EnvironmentStamp stamp, Map<PartnerRole, Map<DeviceId, Boolean>> held, Map<PartnerRole, Set<DeviceId>> ticked) {

    /** Reads the fields of a form; whoever sends other fields than ours gets a 400. */
    static PaneForm of(Map<String, List<String>> fields) {
        Map<PartnerRole, Map<DeviceId, Boolean>> held = new EnumMap<>(PartnerRole.class);
        Map<PartnerRole, Set<DeviceId>> ticked = new EnumMap<>(PartnerRole.class);
        for (PartnerRole role : PartnerRole.values()) {
            held.put(role, new TreeMap<>());
            ticked.put(
                    role,
                    fields.getOrDefault(role.code(), List.of()).stream()
                            .map(DeviceId::of)
                            .collect(Collectors.toSet()));
        }
        for (String shown : fields.getOrDefault("shown", List.of())) {
            if (!shown.matches("(?s)[01][01]:.+")) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            DeviceId device = DeviceId.of(shown.substring(3));
            held.get(PartnerRole.RESELLER).put(device, shown.charAt(0) == '1');
            held.get(PartnerRole.SERVICE_PARTNER).put(device, shown.charAt(1) == '1');
        }
        List<String> stamp = fields.getOrDefault("stamp", List.of(""));
        return new PaneForm(EnvironmentStamp.parse(stamp.get(0)), held, ticked);
    }

    /** Returns a draft with what this form says. */
    TickDraft addedTo(TickDraft draft) {
        TickDraft edited = draft.seenAt(stamp);
        for (PartnerRole role : PartnerRole.values()) {
            edited = edited.withPage(role, held.get(role), ticked.get(role));
        }
        return edited;
    }
}
