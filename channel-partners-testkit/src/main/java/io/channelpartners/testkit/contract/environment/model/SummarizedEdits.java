package io.channelpartners.testkit.contract.environment.model;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Edits that lead to summaries with something to get wrong: of every kind of device, of a given size, of one revision only. */
public final class SummarizedEdits {

    private static final EnvironmentId ANY = EnvironmentId.of("any");
    private static final String LONG =
            "\uD83D\uDE00".repeat(60); // four bytes each, and four characters are left for a number
    private static final int LONGEST = 64;
    private static final int SHORT_ONES = 5; // together they can be longer by more bytes than a long one has

    private SummarizedEdits() {}

    /** Devices of different kinds, two listed partners, defaults, opt-in and integration. */
    public static EnvironmentModel usual(EnvironmentStore store) {
        return usual(store, "acme");
    }

    public static EnvironmentModel usual(EnvironmentStore store, String id) {
        EnvironmentModel usual = EnvironmentModel.of(store, id);
        usual.saveWithSummary(usual.settingUp(usual()));
        return usual;
    }

    public static EnvironmentEdit usual() {
        EnvironmentEdit devices = Edits.register("plain");
        for (InsightRsGeneration generation : InsightRsGeneration.values()) {
            devices = Edits.all(
                    devices,
                    Edits.register(Edits.device("central " + generation, ConnectMethod.CENTRAL, generation)),
                    Edits.register(Edits.device("direct " + generation, ConnectMethod.DIRECT, generation)));
        }
        return Edits.all(
                Edits.list("1"),
                Edits.list("2"),
                devices,
                Edits.setDefault(SERVICE_PARTNER, "1"),
                Edits.assign(RESELLER, "1", "central V5"),
                Edits.assign(RESELLER, "1", "direct V7"),
                Edits.assign(SERVICE_PARTNER, "2", "direct V7"),
                Edits.assign(SERVICE_PARTNER, "1", "direct UNKNOWN"),
                Edits.optIn("of the environment"),
                Edits.optIn("direct V5", "of the device"),
                Edits.integrate("customer"));
    }

    /** As many devices as pairs of a reseller and a service partner, each assigned to another pair. */
    public static EnvironmentEdit eachWithEach(int locations) {
        List<Integer> numbers = IntStream.range(0, locations).boxed().toList();
        List<Device> devices = numbers.stream()
                .flatMap(reseller -> numbers.stream().map(servicePartner -> reseller + "-" + servicePartner))
                .map(id -> Edits.device(id, ConnectMethod.CENTRAL))
                .toList();
        List<EnvironmentEdit> edits = new ArrayList<>();
        numbers.forEach(location -> edits.add(Edits.list("" + location)));
        edits.add(environment -> environment.registerDevices(devices));
        numbers.forEach(location ->
                edits.add(environment -> environment.saveDevices(DeviceTicks.of(PartnerLocationId.of("" + location))
                        .tick(
                                RESELLER,
                                ids(numbers.stream()
                                        .map(other -> location + "-" + other)
                                        .toList()))
                        .tick(
                                SERVICE_PARTNER,
                                ids(numbers.stream()
                                        .map(other -> other + "-" + location)
                                        .toList())))));
        return Edits.all(edits.toArray(EnvironmentEdit[]::new));
    }

    private static List<DeviceId> ids(List<String> ids) {
        return ids.stream().map(DeviceId::of).toList();
    }

    /** Replaces all devices and partners by such that the summary has exactly so many bytes, 100 or more. */
    public static EnvironmentEdit ofBytes(int bytes) {
        int byLongOnes = size(1, 0) - size(0, 0);
        int longOnes = Math.max(0, (bytes - size(0, 0)) / byLongOnes);
        while (size(longOnes, 0) > bytes) {
            longOnes--;
        }
        List<String> locations = locations(longOnes, bytes - size(longOnes, 0));
        return environment -> resold(locations, environment);
    }

    private static int size(int longOnes, int more) {
        return DeviceSummary.of(resold(locations(longOnes, more), CustomerEnvironment.named(ANY, "Customer")))
                .encoded()
                .length;
    }

    /** Long IDs, and short ones that are a number of bytes longer than need be. */
    private static List<String> locations(int longOnes, int more) {
        List<String> locations = new ArrayList<>();
        int rest = more;
        for (int i = 0; i < SHORT_ONES; i++) {
            int longer = Math.min(rest, LONGEST - 2);
            locations.add("s" + i + "x".repeat(longer));
            rest -= longer;
        }
        for (int i = 0; i < longOnes; i++) {
            locations.add(LONG + (1_000 + i));
        }
        return locations;
    }

    /** Restores the state at once: a thousand edits, one for each row, would take long. */
    private static CustomerEnvironment resold(List<String> locations, CustomerEnvironment environment) {
        EnvironmentRows before = environment.rows();
        EnvironmentRows.Builder rows = EnvironmentRows.builder()
                .id(before.id())
                .customer(before.customer())
                .optIn(before.optIn())
                .integration(before.integration());
        for (int i = 0; i < locations.size(); i++) {
            ChannelPartner partner = ChannelPartner.of(IdChecks.recognized(locations.get(i)));
            Device device = Edits.device("device " + i, ConnectMethod.CENTRAL);
            rows.addPartners(partner).addDevices(device).putResellers(device.id(), partner.id());
        }
        return CustomerEnvironment.restore(rows.build());
    }

    /** The devices that {@link #saying} needs. */
    public static EnvironmentEdit twoDevices() {
        return Edits.all(
                Edits.list("0"),
                Edits.list("1"),
                Edits.list("2"),
                Edits.register(Edits.device("one", ConnectMethod.DIRECT)),
                Edits.register(Edits.device("two", ConnectMethod.DIRECT)));
    }

    /**
     * Every fifth edit moves only the time of a check. The others put their number into the customer's name, the default, the opt-ins, the
     * integration and the kinds of both devices.
     */
    public static EnvironmentEdit saying(int number) {
        if (number % 5 == 4) {
            return Edits.checkAgain("1", HostileInstants.LATER.plusSeconds(number));
        }
        String said = "number " + number;
        boolean isEven = number % 2 == 0;
        return Edits.all(
                Edits.rename(said),
                Edits.setDefault(SERVICE_PARTNER, "" + number % 3),
                Edits.assign(RESELLER, "" + number % 3, "one"),
                Edits.assign(SERVICE_PARTNER, "" + number / 3 % 3, "one"),
                Edits.assign(RESELLER, "" + number / 2 % 3, "two"),
                isEven ? Edits.optIn(said) : Edits.withdrawOptIn(HostileInstants.LATER),
                isEven ? Edits.optIn("two", said) : Edits.withdrawOptIn("two", HostileInstants.LATER),
                number % 3 == 0 ? Edits.disintegrate() : Edits.integrate(said));
    }
}
