package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunFailed;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.DeviceReview;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds in the fleet what the user named on the command line. Compares texts, since the user may have typed something that is not a
 * valid ID.
 */
final class FleetLookup {

    private FleetLookup() {}

    static AccessReview review(LoadedFleet fleet, String environment) throws RunFailed {
        return fleet.review(environment(fleet, environment));
    }

    private static EnvironmentId environment(LoadedFleet fleet, String environment) throws RunFailed {
        return find(
                "environment",
                environment,
                fleet.environments(),
                EnvironmentId::value,
                "the name of a folder in environments");
    }

    static Device device(AccessReview review, String device) throws RunFailed {
        return find(
                "device",
                device,
                review.snapshot().environment().devices().all(),
                found -> found.id().value(),
                anIdOf(review.environment()));
    }

    private static String anIdOf(EnvironmentId environment) {
        return "an ID of the devices.csv of environment " + Quoted.of(environment.value());
    }

    /** Reviews one registered device, without the others. */
    static DeviceReview review(LoadedFleet fleet, String environment, String device) throws RunFailed {
        EnvironmentId of = environment(fleet, environment);
        Optional<DeviceReview> review = deviceId(device)
                .flatMap(id -> fleet.partners()
                        .review(of, Set.of(id))
                        .filter(found -> found.deliveryPartner(id).isPresent()));
        return found("device", device, review, anIdOf(of));
    }

    /** Parses an ID exactly as it was typed; empty if it is none. */
    private static Optional<DeviceId> deviceId(String text) {
        try {
            return Optional.of(DeviceId.of(text)).filter(id -> id.value().equals(text));
        } catch (TextRefused notAnId) {
            return Optional.empty();
        }
    }

    static HpePassportId passport(LoadedFleet fleet, String passport) throws RunFailed {
        return find("Passport", passport, fleet.passports(), HpePassportId::value, "an ID of passports.csv");
    }

    static PartnerLocationId location(LoadedFleet fleet, String location) throws RunFailed {
        return find(
                "location",
                CodePoints.trimmed(location),
                fleet.locations(),
                PartnerLocationId::value,
                "an ID of locations.csv");
    }

    static InsightOnlineFeature feature(String feature) throws RunFailed {
        return find("feature", feature, List.of(InsightOnlineFeature.values()), Enum::name, "one such as CSN_LINK");
    }

    /** Finds a group to which a device of any environment belongs. */
    static DeviceGroup group(LoadedFleet fleet, String group) throws RunFailed {
        Stream<DeviceGroup> groups = fleet.environments().stream()
                .flatMap(id -> fleet.review(id).snapshot().environment().devices().all().stream())
                .flatMap(device -> device.groups().stream());
        return found(
                "group", group, groups.filter(named(group, DeviceGroup::value)).findFirst(), "a group of a device");
    }

    private static <T> T find(String what, String text, Collection<T> all, Function<T, String> name, String remedy)
            throws RunFailed {
        return found(what, text, all.stream().filter(named(text, name)).findFirst(), remedy);
    }

    private static <T> Predicate<T> named(String text, Function<T, String> name) {
        return one -> name.apply(one).equals(text);
    }

    private static <T> T found(String what, String text, Optional<T> found, String remedy) throws RunFailed {
        return found.orElseThrow(
                () -> RunFailed.badInput("unknown " + what + " " + Quoted.of(text) + ": use " + remedy));
    }
}
