package io.channelpartners.tools.accessreport.report;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.text.CodePoints;
import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.run.RunRefused;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a user named on the command line, found in the fleet. Compared as text, since what was typed need not be an ID. */
final class FleetLookup {

    private FleetLookup() {}

    static AccessReview review(LoadedFleet fleet, String environment) throws RunRefused {
        return fleet.review(find(
                "environment",
                environment,
                fleet.environments(),
                EnvironmentId::value,
                "the name of a folder in environments"));
    }

    static Device device(AccessReview review, String device) throws RunRefused {
        return find(
                "device",
                device,
                review.snapshot().environment().devices().all(),
                found -> found.id().value(),
                "an ID of the devices.csv of environment "
                        + Quoted.of(review.snapshot().environment().id().value()));
    }

    static HpePassportId passport(LoadedFleet fleet, String passport) throws RunRefused {
        return find("Passport", passport, fleet.passports(), HpePassportId::value, "an ID of passports.csv");
    }

    static PartnerLocationId location(LoadedFleet fleet, String location) throws RunRefused {
        return find(
                "location",
                CodePoints.trimmed(location),
                fleet.locations(),
                PartnerLocationId::value,
                "an ID of locations.csv");
    }

    static InsightOnlineFeature feature(String feature) throws RunRefused {
        return find("feature", feature, List.of(InsightOnlineFeature.values()), Enum::name, "one such as CSN_LINK");
    }

    /** A group is known if a device of any environment names it. */
    static DeviceGroup group(LoadedFleet fleet, String group) throws RunRefused {
        Stream<DeviceGroup> groups = fleet.environments().stream()
                .flatMap(id -> fleet.review(id).snapshot().environment().devices().all().stream())
                .flatMap(device -> device.groups().stream());
        return found(
                "group", group, groups.filter(named(group, DeviceGroup::value)).findFirst(), "a group of a device");
    }

    private static <T> T find(String what, String text, Collection<T> all, Function<T, String> name, String remedy)
            throws RunRefused {
        return found(what, text, all.stream().filter(named(text, name)).findFirst(), remedy);
    }

    private static <T> Predicate<T> named(String text, Function<T, String> name) {
        return one -> name.apply(one).equals(text);
    }

    private static <T> T found(String what, String text, Optional<T> found, String remedy) throws RunRefused {
        return found.orElseThrow(
                () -> RunRefused.ofInput("unknown " + what + " " + Quoted.of(text) + ": use " + remedy));
    }
}
