package io.channelpartners.core.view;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.Consent;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Checks;
import io.channelpartners.testkit.SettableClock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Environments with three listed locations, at sizes around the borders of words, that differ in everything that can be decided on. */
final class RandomEnvironments implements ArbitrarySupplier<CustomerEnvironment> {

    static final List<PartnerLocationId> LOCATIONS =
            List.of(PartnerLocationId.of("100"), PartnerLocationId.of("200"), PartnerLocationId.of("300"));

    private static final Consent CONSENT = new Consent(Actor.of("test"), SettableClock.START, "wording of 2026");

    /** A device: 0 to 2 in a slot is a location, 3 the default; the opt-in counts if it connects directly. */
    private record Plan(
            int reseller, int servicePartner, InsightRsGeneration generation, boolean direct, boolean optIn) {

        Device device(DeviceId id) {
            return Device.builder()
                    .id(id)
                    .name(id.value())
                    .generation(generation)
                    .connectMethod(direct ? ConnectMethod.DIRECT : ConnectMethod.CENTRAL)
                    .build();
        }

        int slot(PartnerRole role) {
            return role == PartnerRole.RESELLER ? reseller : servicePartner;
        }
    }

    /** What holds for all devices; a default of 3 is HPE. */
    private record Frame(
            boolean integrated, boolean optIn, int reseller, int servicePartner, List<PartnerStanding> standings) {}

    @Override
    public Arbitrary<CustomerEnvironment> get() {
        Arbitrary<List<Plan>> devices = Arbitraries.of(0, 1, 2, 63, 64, 65, 130)
                .flatMap(size -> plans().list().ofSize(size));
        return Combinators.combine(frames(), devices).as(RandomEnvironments::environment);
    }

    private static Arbitrary<Plan> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(InsightRsGeneration.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(Plan::new);
    }

    private static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3),
                        standings().list().ofSize(LOCATIONS.size()))
                .as(Frame::new);
    }

    private static Arbitrary<PartnerStanding> standings() {
        Arbitrary<Answer> answers = Arbitraries.of(Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN);
        return Combinators.combine(answers, answers, answers, answers)
                .as((reseller, service, care, form) -> PartnerStanding.builder()
                        .reseller(reseller)
                        .servicePartner(service)
                        .proactiveCare(care)
                        .enrollmentForm(form)
                        .build());
    }

    private static CustomerEnvironment environment(Frame frame, List<Plan> plans) {
        CustomerEnvironment environment = CustomerEnvironment.named(EnvironmentId.of("random"), "Random customer");
        for (int at = 0; at < LOCATIONS.size(); at++) {
            environment = environment.addPartner(Checks.recognized(
                    LOCATIONS.get(at).value(), frame.standings().get(at)));
        }
        environment = frame.integrated() ? environment.enableIntegration(HpePassportId.of("customer")) : environment;
        environment = frame.optIn() ? environment.giveOptIn(CONSENT) : environment;
        environment = withDevices(environment, plans);
        environment = withDefault(environment, PartnerRole.RESELLER, frame.reseller());
        return withDefault(environment, PartnerRole.SERVICE_PARTNER, frame.servicePartner());
    }

    private static CustomerEnvironment withDefault(CustomerEnvironment environment, PartnerRole role, int slot) {
        return slot < LOCATIONS.size() ? environment.setDefault(role, LOCATIONS.get(slot)) : environment;
    }

    private static CustomerEnvironment withDevices(CustomerEnvironment bare, List<Plan> plans) {
        List<DeviceId> ids = IntStream.range(0, plans.size())
                .mapToObj(RandomEnvironments::id)
                .toList();
        List<Device> devices = new ArrayList<>();
        for (int at = 0; at < plans.size(); at++) {
            devices.add(plans.get(at).device(ids.get(at)));
        }
        CustomerEnvironment environment = bare.registerDevices(devices);
        for (int location = 0; location < LOCATIONS.size(); location++) {
            DeviceTicks ticks = DeviceTicks.of(LOCATIONS.get(location));
            for (PartnerRole role : PartnerRole.values()) {
                int wanted = location;
                ticks = ticks.tick(
                        role,
                        ids.stream()
                                .filter(id -> plans.get(ids.indexOf(id)).slot(role) == wanted)
                                .toList());
            }
            environment = environment.saveDevices(ticks);
        }
        for (int at = 0; at < plans.size(); at++) {
            if (plans.get(at).direct() && plans.get(at).optIn()) {
                environment = environment.giveOptIn(ids.get(at), CONSENT);
            }
        }
        return environment;
    }

    private static DeviceId id(int number) {
        return DeviceId.of("device-" + number);
    }
}
