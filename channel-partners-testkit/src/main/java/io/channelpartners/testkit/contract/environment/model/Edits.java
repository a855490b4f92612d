package io.channelpartners.testkit.contract.environment.model;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Short forms of edits, made from texts. */
public final class Edits {

    private Edits() {}

    /** Combines edits into one that applies them in order. */
    public static EnvironmentEdit all(EnvironmentEdit... edits) {
        return Arrays.stream(edits)
                .reduce(environment -> environment, (first, second) -> made -> second.apply(first.apply(made)));
    }

    public static EnvironmentEdit rename(String customer) {
        return environment -> environment.renameCustomer(customer);
    }

    public static EnvironmentEdit list(String location) {
        return environment -> environment.addPartner(IdChecks.recognized(location));
    }

    public static EnvironmentEdit unlist(String location) {
        return environment -> environment.removePartner(PartnerLocationId.of(location));
    }

    /** Repeats a check with the same result at another time. */
    public static EnvironmentEdit checkAgain(String location, Instant at) {
        return check(location, Standings.full(), at);
    }

    public static EnvironmentEdit check(String location, PartnerStanding standing, Instant at) {
        IdCheck.Recognized check = IdChecks.recognized(location, standing);
        return check(new IdCheck.Recognized(check.id(), check.details(), check.standing(), at));
    }

    /** Repeats a check. It counts even if it is older than the stored one, as if the clock had been set back. */
    public static EnvironmentEdit check(IdCheck check) {
        Freshness strict = new Freshness(Duration.ZERO, Duration.ZERO);
        return environment -> environment.refreshPartners(List.of(check), Instant.MIN, strict);
    }

    public static EnvironmentEdit setDefault(PartnerRole role, String location) {
        return environment -> environment.setDefault(role, PartnerLocationId.of(location));
    }

    public static EnvironmentEdit resetDefault(PartnerRole role) {
        return environment -> environment.resetDefault(role);
    }

    public static EnvironmentEdit register(Device device) {
        return environment -> environment.registerDevice(device);
    }

    public static EnvironmentEdit register(String device) {
        return register(device(device));
    }

    public static EnvironmentEdit change(Device device) {
        return environment -> environment.changeDevice(device);
    }

    public static EnvironmentEdit retire(String device) {
        return environment -> environment.retireDevice(DeviceId.of(device));
    }

    public static EnvironmentEdit assign(PartnerRole role, String location, String device) {
        return environment -> environment.saveDevices(
                DeviceTicks.of(PartnerLocationId.of(location)).tick(role, DeviceId.of(device)));
    }

    public static EnvironmentEdit clear(PartnerRole role, String location, String device) {
        return environment -> environment.saveDevices(
                DeviceTicks.of(PartnerLocationId.of(location)).clear(role, DeviceId.of(device)));
    }

    public static EnvironmentEdit optIn(String wording) {
        return environment -> environment.giveOptIn(consent(wording));
    }

    public static EnvironmentEdit optIn(String device, String wording) {
        return environment -> environment.giveOptIn(DeviceId.of(device), consent(wording));
    }

    public static EnvironmentEdit withdrawOptIn(Instant at) {
        return environment -> environment.withdrawOptIn(Actor.of("who withdraws"), at);
    }

    public static EnvironmentEdit withdrawOptIn(String device, Instant at) {
        return environment -> environment.withdrawOptIn(DeviceId.of(device), Actor.of("who withdraws"), at);
    }

    public static EnvironmentEdit integrate(String passport) {
        return environment -> environment.enableIntegration(HpePassportId.of(passport));
    }

    public static EnvironmentEdit disintegrate() {
        return environment -> environment.disableIntegration();
    }

    public static Consent consent(String wording) {
        return new Consent(Actor.of("who consents"), SettableClock.START.plusNanos(1), wording);
    }

    /** Makes a device that connects centrally. */
    public static Device device(String id) {
        return device(id, ConnectMethod.CENTRAL);
    }

    public static Device device(String id, ConnectMethod connectMethod, InsightRsGeneration generation) {
        return device(id, connectMethod).toBuilder().generation(generation).build();
    }

    public static Device device(String id, ConnectMethod connectMethod) {
        return Device.builder()
                .id(DeviceId.of(id))
                .name("server")
                .addGroups(DeviceGroup.of("Production"))
                .generation(InsightRsGeneration.V7)
                .connectMethod(connectMethod)
                .build();
    }
}
