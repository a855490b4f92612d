package io.channelpartners.testkit.law;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.DeviceReview;
import io.channelpartners.view.LocationAccess;
import io.channelpartners.view.LocationDeviceAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** L-11: compares a review of all devices with that of some, which a library makes that has read nothing yet. */
final class PartsAnswerAlike implements LawCheck {

    private static final DeviceId UNKNOWN = DeviceId.of("not registered");
    private static final PartnerLocationId UNLISTED = PartnerLocationId.of("not-listed");
    private static final int FEW = 3;
    private static final int MANY = EnvironmentPart.MOST_DEVICES - 1;

    @Override
    public void on(Trial trial) {
        List<DeviceId> devices = trial.visibility().devices();
        requireAlike(trial, Set.of());
        devices.stream().limit(FEW).forEach(device -> requireAlike(trial, Set.of(device)));
        for (int from = 0; from < devices.size(); from += MANY) {
            requireAlike(trial, and(devices.subList(from, Math.min(from + MANY, devices.size())), UNKNOWN));
        }
        DeviceId later = TypicalEdits.newDevice().id();
        Set<DeviceId> few = and(devices.stream().limit(FEW).toList(), UNKNOWN, later);
        for (NamedEdit edit : TypicalEdits.of(trial)) {
            trial.change(edit);
            requireAlike(trial, few);
            requireAlike(trial, Set.of(later));
        }
    }

    private static Set<DeviceId> and(List<DeviceId> some, DeviceId... others) {
        Set<DeviceId> all = new HashSet<>(some);
        all.addAll(List.of(others));
        return all;
    }

    private static void requireAlike(Trial trial, Set<DeviceId> devices) {
        AccessReview whole = trial.visibility().review();
        DeviceReview part = trial.startedAnew().review(trial.id(), devices).orElseThrow();
        Trial.requireSame(whole.environment(), part.environment(), () -> "the environment");
        Trial.requireSame(whole.stamp(), part.stamp(), () -> "the stamp of a review of " + devices);
        for (DeviceId device : devices) {
            Trial.requireSame(whole.whoSees(device), part.whoSees(device), () -> "who sees device " + device);
            Trial.requireSame(
                    whole.usersWhoSee(device).toList(),
                    part.usersWhoSee(device).toList(),
                    () -> "the users who see device " + device);
            Trial.requireSame(whole.device(device), part.device(device), () -> "device " + device);
            for (PartnerRole role : PartnerRole.values()) {
                Trial.requireSame(
                        whole.holding(device, role),
                        part.holding(device, role),
                        () -> "who holds the role " + role + " on device " + device);
            }
            Trial.requireSame(
                    whole.deliveryPartner(device),
                    part.deliveryPartner(device),
                    () -> "the delivery partner of device " + device);
        }
        for (PartnerLocationId location :
                trial.present().environment().partners().ids()) {
            requireAlike(whole.of(location), part.of(location), devices);
        }
        requireAlike(whole.of(UNLISTED), part.of(UNLISTED), devices);
    }

    private static void requireAlike(LocationAccess whole, LocationDeviceAccess part, Set<DeviceId> devices) {
        Trial.requireSame(whole.location(), part.location(), () -> "the location");
        Trial.requireSame(whole.checkedAt(), part.checkedAt(), () -> "the time of the check of " + part.location());
        for (DeviceId device : devices) {
            Supplier<String> seen = () -> " of device " + device + " for " + part.location();
            Trial.requireSame(whole.features(device), part.features(device), () -> "the features" + seen.get());
            Trial.requireSame(whole.decisions(device), part.decisions(device), () -> "all decisions" + seen.get());
            for (InsightOnlineFeature feature : Trial.FEATURES) {
                Trial.requireSame(
                        whole.decide(device, feature), part.decide(device, feature), () -> feature + seen.get());
                Trial.requireSame(
                        whole.isVisible(device, feature),
                        part.isVisible(device, feature),
                        () -> "whether " + feature + " is visible" + seen.get());
                Trial.requireSame(
                        whole.explain(device, feature),
                        part.explain(device, feature),
                        () -> "the explanation of " + feature + seen.get());
            }
        }
    }
}
