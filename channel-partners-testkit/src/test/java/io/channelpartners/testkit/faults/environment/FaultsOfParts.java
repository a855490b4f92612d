package io.channelpartners.testkit.faults.environment;

import static io.channelpartners.testkit.faults.environment.PartReading.ids;
import static io.channelpartners.testkit.faults.environment.PartReading.only;
import static io.channelpartners.testkit.faults.environment.PartReading.parts;
import static io.channelpartners.testkit.faults.environment.PartReading.restored;
import static io.channelpartners.testkit.faults.environment.PartReading.union;
import static io.channelpartners.testkit.faults.environment.PartReading.whole;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.testkit.faults.SeededFault;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can go wrong where some devices are read without the others: what is kept of them, and which are found. */
final class FaultsOfParts {

    private FaultsOfParts() {}

    static List<SeededFault<EnvironmentStore>> all() {
        return Stream.concat(ofRows().stream(), ofDevices().stream()).toList();
    }

    /** What is kept of the devices, and what the state says once. */
    private static List<SeededFault<EnvironmentStore>> ofRows() {
        return List.of(
                rows("drops its last device", rows -> only(rows, butTheLast(rows))),
                rows("drops a device that nobody holds individually", rows -> only(rows, held(rows))),
                rows("has one device's reseller for another", FaultsOfParts::mixedUp),
                rows(
                        "has no service partners",
                        rows -> rows.toBuilder().servicePartners(Map.of()).build()),
                rows(
                        "ignores the opt-in of a device",
                        rows -> rows.toBuilder().deviceOptIns(Map.of()).build()),
                rows(
                        "ignores the opt-in of the environment",
                        rows -> rows.toBuilder()
                                .optIn(new OptInState.NeverGiven())
                                .build()),
                rows(
                        "has devices without groups",
                        rows -> rows.toBuilder()
                                .devices(rows.devices().stream()
                                        .map(device -> device.toBuilder()
                                                .groups(List.of())
                                                .build())
                                        .toList())
                                .build()),
                rows("lists only the partners that it needs", FaultsOfParts::withHoldersOnly),
                rows(
                        "has no default partners",
                        rows -> rows.toBuilder()
                                .defaultReseller(Optional.empty())
                                .defaultServicePartner(Optional.empty())
                                .build()));
    }

    /** Which devices are asked for and found. */
    private static List<SeededFault<EnvironmentStore>> ofDevices() {
        return List.of(
                parts(
                        "forgets which devices were asked for",
                        (store, environment, devices) -> whole(store, environment, devices)
                                .map(part -> EnvironmentPart.of(
                                        store.find(environment).orElseThrow(),
                                        ids(part.devices().all())))),
                parts(
                        "has all devices",
                        (store, environment, devices) -> whole(store, environment, devices)
                                .flatMap(part -> store.find(environment))
                                .map(state -> EnvironmentPart.of(
                                        state, union(ids(state.environment().rows()), devices)))),
                parts(
                        "of no devices does not exist",
                        (store, environment, devices) ->
                                devices.isEmpty() ? Optional.empty() : whole(store, environment, devices)),
                parts(
                        "of an unknown device does not exist",
                        (store, environment, devices) -> whole(store, environment, devices)
                                .filter(part -> ids(part.devices().all()).containsAll(devices))),
                found("in lower case", text -> text.toLowerCase(Locale.ROOT)),
                found("without blanks at the end", String::stripTrailing),
                found("with a backslash for an escape", text -> text.replace("\\\\", "\\")),
                found("without surrogates", text -> text.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?")),
                parts(
                        "may have any number of devices",
                        (store, environment, devices) ->
                                store.find(environment).map(whole -> EnvironmentPart.of(whole, devices))),
                parts(
                        "may have any number of devices of nothing",
                        (store, environment, devices) ->
                                store.find(environment).flatMap(found -> whole(store, environment, devices))),
                parts("may have 999 devices", (store, environment, devices) -> {
                    if (devices.size() > 999) {
                        throw new IllegalArgumentException("too many");
                    }
                    return whole(store, environment, devices);
                }),
                parts(
                        "has 512 devices at most",
                        (store, environment, devices) -> whole(store, environment, devices)
                                .map(part -> restored(
                                        part.stamp(),
                                        store.find(environment).orElseThrow(),
                                        devices,
                                        rows -> only(
                                                rows,
                                                ids(rows).stream().limit(512).collect(Collectors.toSet()))))));
    }

    private static SeededFault<EnvironmentStore> rows(String what, UnaryOperator<EnvironmentRows> read) {
        return parts(
                what,
                (store, environment, devices) -> whole(store, environment, devices)
                        .map(part ->
                                restored(part.stamp(), store.find(environment).orElseThrow(), devices, read)));
    }

    /** Finds devices by a text that is made of their IDs, and has them under the IDs that were asked for. */
    private static SeededFault<EnvironmentStore> found(String how, UnaryOperator<String> key) {
        return parts(
                "has devices found " + how,
                (store, environment, devices) -> whole(store, environment, devices)
                        .map(part -> {
                            EnvironmentSnapshot state = store.find(environment).orElseThrow();
                            Set<String> keys = devices.stream()
                                    .map(id -> key.apply(id.value()))
                                    .collect(Collectors.toSet());
                            Set<DeviceId> alike = ids(state.environment().rows()).stream()
                                    .filter(id -> keys.contains(key.apply(id.value())))
                                    .collect(Collectors.toSet());
                            return EnvironmentPart.of(state, union(alike, devices));
                        }));
    }

    private static Set<DeviceId> butTheLast(EnvironmentRows rows) {
        Optional<DeviceId> last = ids(rows).stream().max(DeviceId::compareTo);
        return ids(rows).stream()
                .filter(id -> rows.devices().size() == 1 || !last.equals(Optional.of(id)))
                .collect(Collectors.toSet());
    }

    private static Set<DeviceId> held(EnvironmentRows rows) {
        return union(rows.resellers().keySet(), rows.servicePartners().keySet());
    }

    /** Gives every device of a part the reseller of the first one that has one. */
    private static EnvironmentRows mixedUp(EnvironmentRows rows) {
        Optional<PartnerLocationId> reseller =
                rows.resellers().values().stream().findFirst();
        return rows.toBuilder()
                .resellers(reseller.map(
                                location -> ids(rows).stream().collect(Collectors.toMap(id -> id, id -> location)))
                        .orElse(Map.of()))
                .build();
    }

    private static EnvironmentRows withHoldersOnly(EnvironmentRows rows) {
        Set<PartnerLocationId> needed = Stream.of(
                        rows.resellers().values().stream(),
                        rows.servicePartners().values().stream(),
                        rows.defaultReseller().stream(),
                        rows.defaultServicePartner().stream())
                .flatMap(locations -> locations)
                .collect(Collectors.toSet());
        return rows.toBuilder()
                .partners(rows.partners().stream()
                        .filter(partner -> needed.contains(partner.id()))
                        .toList())
                .build();
    }
}
