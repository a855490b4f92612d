package io.channelpartners.summary;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What counts of a device; devices have their place in a list as ID. */
record CountedDevice(
        Optional<PartnerLocationId> reseller,
        Optional<PartnerLocationId> servicePartner,
        ConnectMethod connectMethod,
        boolean optedIn,
        InsightRsGeneration generation) {

    /** In order; one needs more bytes than characters, one is as long as an ID may be. */
    static final List<PartnerLocationId> LOCATIONS = List.of(
            PartnerLocationId.of("01"),
            PartnerLocationId.of("1"),
            PartnerLocationId.of("Ulm"),
            PartnerLocationId.of("x".repeat(64)),
            PartnerLocationId.of("\u00DClm"),
            PartnerLocationId.of("\uD83D\uDE00"));

    private static final Instant TIME = Instant.parse("2026-03-02T09:00:00Z");
    private static final OptInState GIVEN = new OptInState.Given(new Consent(Actor.of("customer"), TIME, "wording"));
    private static final OptInState NEVER_GIVEN = new OptInState.NeverGiven();

    static CountedDevice unassigned() {
        return new CountedDevice(
                Optional.empty(), Optional.empty(), ConnectMethod.CENTRAL, false, InsightRsGeneration.V7);
    }

    CountedDevice resoldBy(PartnerLocationId location) {
        return new CountedDevice(Optional.of(location), servicePartner, connectMethod, optedIn, generation);
    }

    CountedDevice servicedBy(PartnerLocationId location) {
        return new CountedDevice(reseller, Optional.of(location), connectMethod, optedIn, generation);
    }

    CountedDevice connectedDirectly(boolean withOptIn) {
        return new CountedDevice(reseller, servicePartner, ConnectMethod.DIRECT, withOptIn, generation);
    }

    CountedDevice reportedBy(InsightRsGeneration other) {
        return new CountedDevice(reseller, servicePartner, connectMethod, optedIn, other);
    }

    /** The kind by its definition, without a state. */
    DeviceKind kind() {
        OptInBasis optIn = switch (connectMethod) {
            case CENTRAL -> OptInBasis.ENVIRONMENT;
            case DIRECT -> optedIn ? OptInBasis.GIVEN_FOR_DEVICE : OptInBasis.NOT_GIVEN_FOR_DEVICE;
        };
        return new DeviceKind(reseller, servicePartner, optIn, generation.covered());
    }

    /** An environment with these devices, which lists all locations. */
    static CustomerEnvironment environment(List<CountedDevice> devices) {
        return CustomerEnvironment.restore(EnvironmentRows.builder()
                .id(EnvironmentId.of("acme"))
                .customer("ACME")
                .partners(LOCATIONS.stream().map(CountedDevice::partner).toList())
                .devices(IntStream.range(0, devices.size())
                        .mapToObj(i -> devices.get(i).device(i))
                        .toList())
                .resellers(each(devices, CountedDevice::reseller))
                .servicePartners(each(devices, CountedDevice::servicePartner))
                .deviceOptIns(each(
                        devices,
                        device -> device.connectMethod() == ConnectMethod.DIRECT && device.optedIn()
                                ? Optional.of(GIVEN)
                                : Optional.empty()))
                .optIn(NEVER_GIVEN)
                .build());
    }

    private static <V> Map<DeviceId, V> each(List<CountedDevice> devices, Function<CountedDevice, Optional<V>> of) {
        return IntStream.range(0, devices.size())
                .boxed()
                .filter(i -> of.apply(devices.get(i)).isPresent())
                .collect(Collectors.toMap(
                        CountedDevice::id, i -> of.apply(devices.get(i)).orElseThrow()));
    }

    private static DeviceId id(int place) {
        return DeviceId.of("device " + place);
    }

    private Device device(int place) {
        return Device.builder()
                .id(id(place))
                .name("server")
                .generation(generation)
                .connectMethod(connectMethod)
                .build();
    }

    private static ChannelPartner partner(PartnerLocationId location) {
        PartnerDetails details = PartnerDetails.builder()
                .companyName("Partner")
                .city("Ulm")
                .country("DE")
                .build();
        return new ChannelPartner(location, details, PartnerStanding.none(), TIME);
    }
}
