package io.channelpartners.testkit.properties;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.IdChecks;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;

/** Random devices and environments. */
final class RandomEnvironments {

    private RandomEnvironments() {}

    static Arbitrary<Device> devices() {
        return Combinators.combine(Arbitraries.of(ChannelPartnersDomain.DEVICES), devicesById())
                .as((id, device) -> device.apply(id));
    }

    /** Makes devices that still need an ID. */
    static Arbitrary<Function<DeviceId, Device>> devicesById() {
        return Combinators.combine(
                        RandomFields.of(DeviceFields.ALL),
                        Arbitraries.of(ChannelPartnersDomain.GROUPS).set().ofMaxSize(2))
                .as((fields, groups) ->
                        id -> fields.apply(Device.builder().id(id).addAllGroups(groups)));
    }

    /** Makes environments in which much is visible: random edits begin with three listed partners and two defaults. */
    static Arbitrary<CustomerEnvironment> environments() {
        Arbitrary<List<Device>> registered = devices()
                .list()
                .uniqueElements(Device::id)
                .ofMaxSize(ChannelPartnersDomain.DEVICES.size())
                .withSizeDistribution(mostlyMany());
        return Combinators.combine(registered, RandomEdits.edits().list().ofMaxSize(12))
                .as((devices, edits) -> NamedEdit.all(edits).apply(populated(devices)))
                .withoutEdgeCases();
    }

    /** More than half of the maximum in four cases of five; a failing example may still shrink to nothing. */
    private static RandomDistribution mostlyMany() {
        return (tries, least, most, center) -> random -> {
            int half = most.intValue() / 2;
            return BigInteger.valueOf(
                    random.nextInt(5) == 0 ? random.nextInt(half) : most.intValue() - random.nextInt(half));
        };
    }

    private static CustomerEnvironment populated(List<Device> devices) {
        CustomerEnvironment environment = CustomerEnvironment.named(ChannelPartnersDomain.ENVIRONMENT, "ACME GmbH")
                .enableIntegration(RandomEdits.CUSTOMER)
                .giveOptIn(RandomEdits.CONSENT)
                .registerDevices(devices);
        for (PartnerLocationId id : ChannelPartnersDomain.LOCATIONS.subList(0, 3)) {
            environment = environment.addPartner(IdChecks.recognized(id.value()));
        }
        return environment
                .setDefault(PartnerRole.RESELLER, ChannelPartnersDomain.LOCATIONS.get(0))
                .setDefault(PartnerRole.SERVICE_PARTNER, ChannelPartnersDomain.LOCATIONS.get(1));
    }
}
