package io.channelpartners.tools.accessreport;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.fleet.Blanks;
import io.channelpartners.tools.accessreport.fleet.Quoted;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a user named on the command line, found in the fleet. Compared as text, since what was typed need not be an ID. */
final class Known {

    private Known() {}

    static AccessReview review(LoadedFleet fleet, String environment) throws Refusal {
        return fleet.review(find(
                "environment",
                environment,
                fleet.environments(),
                EnvironmentId::value,
                "the name of a folder in environments"));
    }

    static Device device(AccessReview review, String device) throws Refusal {
        return find(
                "device",
                device,
                review.snapshot().environment().devices().all(),
                found -> found.id().value(),
                "an ID of the devices.csv of environment "
                        + Quoted.of(review.snapshot().environment().id().value()));
    }

    static HpePassportId passport(LoadedFleet fleet, String passport) throws Refusal {
        return find("Passport", passport, fleet.passports(), HpePassportId::value, "an ID of passports.csv");
    }

    static PartnerLocationId location(LoadedFleet fleet, String location) throws Refusal {
        return find(
                "location",
                Blanks.trim(location),
                fleet.locations(),
                PartnerLocationId::value,
                "an ID of locations.csv");
    }

    static InsightOnlineFeature feature(String feature) throws Refusal {
        return find("feature", feature, List.of(InsightOnlineFeature.values()), Enum::name, "one such as CSN_LINK");
    }

    /** A group is known if a device of any environment names it. */
    static DeviceGroup group(LoadedFleet fleet, String group) throws Refusal {
        Stream<DeviceGroup> groups = fleet.environments().stream()
                .flatMap(id -> fleet.review(id).snapshot().environment().devices().all().stream())
                .flatMap(device -> device.groups().stream());
        return found(
                "group", group, groups.filter(named(group, DeviceGroup::value)).findFirst(), "a group of a device");
    }

    private static <T> T find(String what, String text, Collection<T> all, Function<T, String> name, String remedy)
            throws Refusal {
        return found(what, text, all.stream().filter(named(text, name)).findFirst(), remedy);
    }

    private static <T> Predicate<T> named(String text, Function<T, String> name) {
        return one -> name.apply(one).equals(text);
    }

    private static <T> T found(String what, String text, Optional<T> found, String remedy) throws Refusal {
        return found.orElseThrow(() -> Refusal.ofInput("unknown " + what + " " + Quoted.of(text) + ": use " + remedy));
    }
}
