package io.channelpartners.jdbc.database;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.SettableClock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Environments whose summary has a given size: each device is assigned to a location of its own, whose ID is long in UTF-8. */
public final class LargeEnvironment {

    /** A device for each so many bytes. */
    private static final int BYTES_OF_A_DEVICE = 170;

    /** The letters of an ID after its number: each has three bytes, or four where the summary has to grow. */
    private static final int LETTERS = 45;

    private static final String OF_THREE_BYTES = "\u754c";
    private static final String OF_FOUR_BYTES = "\ud83d\ude80";

    private LargeEnvironment() {}

    /** Obtains an environment whose summary has so many bytes, at least 1,000. */
    public static CustomerEnvironment of(EnvironmentId id, int bytes) {
        int devices = bytes / BYTES_OF_A_DEVICE;
        int missing = bytes - size(environment(id, devices, 0));
        CustomerEnvironment made = environment(id, devices, missing);
        if (size(made) != bytes) {
            throw new AssertionError("a summary of " + size(made) + " bytes, not " + bytes);
        }
        return made;
    }

    /** Obtains the change that sets it up. */
    public static EnvironmentChange setUp(EnvironmentId id, int bytes) {
        return EnvironmentSnapshot.changeToSetUp(
                of(id, bytes), UUID.randomUUID(), SampleEnvironment.PETRA, SettableClock.START);
    }

    /** Sets it up, with its summary. */
    public static void save(EnvironmentStore store, EnvironmentId id, int bytes) {
        EnvironmentChange change = setUp(id, bytes);
        if (!store.saveWithSummary(change, SampleEnvironment.summaryAfter(Optional.empty(), change))) {
            throw new AssertionError("not saved: " + change);
        }
    }

    private static int size(CustomerEnvironment environment) {
        return DeviceSummary.of(environment).encoded().length;
    }

    private static CustomerEnvironment environment(EnvironmentId id, int devices, int growth) {
        CustomerEnvironment made = CustomerEnvironment.named(id, "Customer");
        int left = growth;
        for (int i = 0; i < devices; i++) {
            int here = Math.min(left, LETTERS);
            left -= here;
            PartnerLocationId location = location(i, here);
            made = made.addPartner(IdChecks.recognized(location.value()))
                    .registerDevice(device(i))
                    .saveDevices(DeviceTicks.of(location)
                            .tick(PartnerRole.RESELLER, device(i).id()));
        }
        return made;
    }

    /** Obtains a location by its number, of whose letters some have four bytes, the others three. */
    public static PartnerLocationId location(int number, int ofFourBytes) {
        return PartnerLocationId.of(
                number(number) + OF_FOUR_BYTES.repeat(ofFourBytes) + OF_THREE_BYTES.repeat(LETTERS - ofFourBytes));
    }

    private static Device device(int number) {
        return Device.builder()
                .id(DeviceId.of("device-" + number(number)))
                .name("server")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%05d", number);
    }
}
