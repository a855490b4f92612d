package io.channelpartners.examples.accessreport;

import io.channelpartners.access.AccessReview;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.LocationSight;
import io.channelpartners.access.LocationUser;
import io.channelpartners.device.Device;
import io.channelpartners.examples.accessreport.load.LoadedFleet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every user who sees anything of a device.
 *
 * @param device the device's ID
 * @param environment its environment's ID
 */
record WhoSees(String device, String environment) implements Asked {

    private static final Comparator<LocationUser> BY_PASSPORT =
            Comparator.comparing(LocationUser::passport).thenComparing(LocationUser::way);

    @Override
    public List<String> columns() {
        return List.of("location_id", "passport_id", "way", "features");
    }

    @Override
    public List<List<String>> rows(LoadedFleet fleet) throws Refusal {
        AccessReview review = Known.review(fleet, environment);
        Device found = Known.device(review, device);
        return review.whoSees(found.id()).stream()
                .flatMap(sight -> rows(review, sight))
                .toList();
    }

    private static Stream<List<String>> rows(AccessReview review, LocationSight sight) {
        String features =
                sight.features().stream().map(InsightOnlineFeature::name).collect(Collectors.joining(";"));
        return review.usersOf(sight.location())
                .distinct()
                .sorted(BY_PASSPORT)
                .map(user -> List.of(
                        sight.location().value(),
                        user.passport().value(),
                        user.way().name(),
                        features));
    }
}
