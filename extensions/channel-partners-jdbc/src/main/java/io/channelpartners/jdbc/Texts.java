package io.channelpartners.jdbc;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerDetails;
import java.time.Instant;

/**
 * The texts that are no values of their own. Each is tried alone, by the type that it becomes a part of, so that one that this type
 * refuses is told under its own column and not under that which completes the row.
 */
final class Texts {

    private static final String FINE = "fine";

    private Texts() {}

    static String customer(String text) {
        return CustomerEnvironment.named(EnvironmentId.of(FINE), text).customer();
    }

    static String deviceName(String text) {
        return device().name(text).build().name();
    }

    static String model(String text) {
        return device().name(FINE).model(text).build().model();
    }

    static String companyName(String text) {
        return PartnerDetails.builder()
                .companyName(text)
                .city(FINE)
                .country(FINE)
                .build()
                .companyName();
    }

    /** Accepts a line of the address of a location. */
    static String addressLine(String text) {
        return PartnerDetails.builder()
                .companyName(FINE)
                .city(text)
                .country(FINE)
                .build()
                .city();
    }

    static String wording(String text) {
        return new Consent(Actor.of(FINE), Instant.EPOCH, text).wording();
    }

    private static Device.Builder device() {
        return Device.builder()
                .id(DeviceId.of(FINE))
                .generation(InsightRsGeneration.UNKNOWN)
                .connectMethod(ConnectMethod.CENTRAL);
    }
}
