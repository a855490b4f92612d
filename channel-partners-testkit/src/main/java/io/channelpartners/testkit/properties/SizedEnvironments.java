package io.channelpartners.testkit.properties;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.IdChecks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random environments of a given size: three listed partners, and devices that differ in everything that decisions depend on. */
final class SizedEnvironments {

    private static final List<PartnerLocationId> LISTED = ChannelPartnersDomain.LOCATIONS.subList(0, 3);

    /** The parts that all devices share. */
    private record Frame(
            InsightOnlineIntegration integration,
            OptInState optIn,
            Optional<PartnerLocationId> reseller,
            Optional<PartnerLocationId> servicePartner,
            List<PartnerStanding> standings) {

        EnvironmentRows.Builder rows() {
            EnvironmentRows.Builder rows = EnvironmentRows.builder()
                    .id(ChannelPartnersDomain.ENVIRONMENT)
                    .customer("ACME GmbH")
                    .defaultReseller(reseller)
                    .defaultServicePartner(servicePartner)
                    .optIn(optIn)
                    .integration(integration);
            for (int at = 0; at < LISTED.size(); at++) {
                rows.addPartners(
                        ChannelPartner.of(IdChecks.recognized(LISTED.get(at).value(), standings.get(at))));
            }
            return rows;
        }
    }

    /** One device with its assignments and opt-in, which counts only if the device connects directly. */
    private record Plan(
            Function<DeviceId, Device> device,
            Optional<PartnerLocationId> reseller,
            Optional<PartnerLocationId> servicePartner,
            OptInState optIn) {

        void addTo(EnvironmentRows.Builder rows, DeviceId id) {
            Device made = device.apply(id);
            rows.addDevices(made);
            reseller.ifPresent(location -> rows.putResellers(id, location));
            servicePartner.ifPresent(location -> rows.putServicePartners(id, location));
            if (made.connectMethod() == ConnectMethod.DIRECT) {
                rows.putDeviceOptIns(id, optIn);
            }
        }
    }

    private SizedEnvironments() {}

    static Arbitrary<CustomerEnvironment> of(int devices) {
        return Combinators.combine(frames(), plans().list().ofSize(devices))
                .as(SizedEnvironments::environment)
                .withoutEdgeCases(); // in which all devices are alike
    }

    private static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        RandomStates.integrations(),
                        RandomStates.optIns(),
                        Arbitraries.of(LISTED).optional(0.75),
                        Arbitraries.of(LISTED).optional(0.75),
                        RandomChecks.standings().list().ofSize(LISTED.size()))
                .as(Frame::new);
    }

    private static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        RandomEnvironments.devicesById(),
                        Arbitraries.of(LISTED).optional(0.6),
                        Arbitraries.of(LISTED).optional(0.6),
                        RandomStates.optIns())
                .as(Plan::new);
    }

    private static CustomerEnvironment environment(Frame frame, List<Plan> plans) {
        EnvironmentRows.Builder rows = frame.rows();
        for (int at = 0; at < plans.size(); at++) {
            plans.get(at).addTo(rows, id(at));
        }
        return CustomerEnvironment.restore(rows.build());
    }

    private static DeviceId id(int at) {
        List<DeviceId> known = ChannelPartnersDomain.DEVICES;
        return at < known.size() ? known.get(at) : DeviceId.of("d" + (at + 1));
    }
}
