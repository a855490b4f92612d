package io.channelpartners.console.customer.devices;

import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What the form of the pane says about the devices that it shows.
 *
 * @param stamp the state that was shown
 * @param reseller what it says of the reseller role
 * @param servicePartner what it says of the service partner role
 */
record PaneForm(EnvironmentStamp stamp, Boxes reseller, Boxes servicePartner) {

    /** A shown device: whether the partner held each role, then its ID. */
    private static final Pattern SHOWN = Pattern.compile("([01])([01]):(.+)", Pattern.DOTALL);

    /**
     * The check boxes of a role.
     *
     * @param held the devices that were shown, each with whether the partner held the role
     * @param ticked the devices that are ticked now
     */
    private record Boxes(Map<DeviceId, Boolean> held, Set<DeviceId> ticked) {}

    /** Reads the fields of a form; whoever sends other fields than ours gets a 400. */
    static PaneForm of(Map<String, List<String>> fields) {
        List<String> stamp = fields.getOrDefault("stamp", List.of(""));
        return new PaneForm(
                EnvironmentStamp.parse(stamp.get(0)),
                boxes(PartnerRole.RESELLER, fields),
                boxes(PartnerRole.SERVICE_PARTNER, fields));
    }

    private static Boxes boxes(PartnerRole role, Map<String, List<String>> fields) {
        Map<DeviceId, Boolean> held = new TreeMap<>();
        for (String text : fields.getOrDefault("shown", List.of())) {
            Matcher shown = SHOWN.matcher(text);
            if (!shown.matches()) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            held.put(DeviceId.of(shown.group(3)), shown.group(role.choose(1, 2)).equals("1"));
        }
        return new Boxes(
                held,
                fields.getOrDefault(role.code(), List.of()).stream()
                        .map(DeviceId::of)
                        .collect(Collectors.toSet()));
    }

    /** Returns a draft with what this form says. */
    TickDraft addedTo(TickDraft draft) {
        DeviceTicks ticks = draft.ticks();
        for (PartnerRole role : PartnerRole.values()) {
            Boxes boxes = role.choose(reseller, servicePartner);
            ticks = ticks.fromPane(role, boxes.held(), boxes.ticked());
        }
        return draft.seenAt(stamp).with(ticks);
    }
}
