package io.channelpartners.testkit.law;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.List;
import java.util.TreeSet;

/** What each location sees in one state of an environment. */
final class EnvironmentVisibility {

    private final AccessReview review;

    EnvironmentVisibility(AccessReview review) {
        this.review = review;
    }

    AccessReview review() {
        return review;
    }

    CustomerEnvironment environment() {
        return review.snapshot().environment();
    }

    List<PartnerLocationId> locations() {
        return environment().partners().ids();
    }

    List<DeviceId> devices() {
        return environment().devices().all().stream().map(Device::id).toList();
    }

    LocationAccess of(PartnerLocationId location) {
        return review.of(location);
    }

    FeatureSet features(PartnerLocationId location, DeviceId device) {
        return of(location).features(device);
    }

    /** Requires that no location sees less of any device than before. */
    void requireNothingLostSince(EnvironmentVisibility before, String act) {
        requireIncludes(before, act + " hides");
    }

    /** Requires that no location sees more of any device than before. */
    void requireNothingGainedSince(EnvironmentVisibility before, String act) {
        before.requireIncludes(this, act + " shows");
    }

    private void requireIncludes(EnvironmentVisibility less, String act) {
        TreeSet<PartnerLocationId> locations = new TreeSet<>(locations());
        locations.addAll(less.locations());
        for (PartnerLocationId location : locations) {
            LocationAccess all = of(location);
            LocationAccess some = less.of(location);
            for (DeviceId device : less.devices()) {
                FeatureSet missing = some.features(device).without(all.features(device));
                Trial.require(
                        missing.isEmpty(),
                        () -> act + " " + missing + " of device " + device + " to location " + location + ". "
                                + all.explain(device, missing.iterator().next()));
            }
        }
    }
}
