package io.channelpartners.core.view;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.Actor;
import io.channelpartners.environment.Consent;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentEdit;
import io.channelpartners.environment.EnvironmentId;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Checks;
import io.channelpartners.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random environments, edits and questions over four locations, eight devices and two groups. */
public final class SmallWorld extends DomainContextBase {

    /** The environment. */
    public static final EnvironmentId ACME = EnvironmentId.of("acme-01");

    /** Who acts. */
    public static final Actor BY = Actor.of("test");

    /** Every location, ascending. */
    public static final List<PartnerLocationId> LOCATIONS =
            Stream.of("L1", "L2", "L3", "L4").map(PartnerLocationId::of).toList();

    /** Every ID that a device can have. */
    public static final List<DeviceId> DEVICES = Stream.of("d1", "d2", "d3", "d4", "d5", "d6", "d7", "\uD801\uDC00-8")
            .map(DeviceId::of)
            .toList();

    private static final List<DeviceGroup> GROUPS =
            Stream.of("Production", "Test").map(DeviceGroup::of).toList();
    private static final HpePassportId CUSTOMER = HpePassportId.of("customer");
    private static final Consent CONSENT = new Consent(BY, SettableClock.START, "wording of 2026");

    private final Arbitrary<PartnerLocationId> location = Arbitraries.of(LOCATIONS);
    private final Arbitrary<PartnerRole> role = Arbitraries.of(PartnerRole.class);
    private final Arbitrary<DeviceId> device = Arbitraries.of(DEVICES);
    private final Arbitrary<DeviceGroup> group = Arbitraries.of(GROUPS);

    @Provide
    Arbitrary<Device> devices() {
        return Combinators.combine(
                        device,
                        Names.names(),
                        group.set().ofMaxSize(2),
                        Arbitraries.of(InsightRsGeneration.class),
                        Arbitraries.of(ConnectMethod.class))
                .as((id, name, groups, generation, method) -> Device.builder()
                        .id(id)
                        .name(name)
                        .addAllGroups(groups)
                        .generation(generation)
                        .connectMethod(method)
                        .build());
    }

    @Provide
    Arbitrary<PartnerStanding> standings() {
        Arbitrary<Answer> answer = Arbitraries.of(Answer.YES, Answer.YES, Answer.YES, Answer.NO, Answer.UNKNOWN);
        return Combinators.combine(answer, answer, answer, answer, answer)
                .as((reseller, servicePartner, proactiveCare, form, routing) -> PartnerStanding.builder()
                        .reseller(reseller)
                        .servicePartner(servicePartner)
                        .proactiveCare(proactiveCare)
                        .enrollmentForm(form)
                        .caseRouting(routing)
                        .build());
    }

    /** Mostly fresh; sometimes a day too old, or in the future. */
    private static Arbitrary<Instant> times() {
        return Arbitraries.of(0, 0, 0, -1, -25, 1).map(hours -> SettableClock.START.plus(Duration.ofHours(hours)));
    }

    private Arbitrary<IdCheck.Recognized> recognized() {
        Arbitrary<PartnerDetails> details = Names.names()
                .map(name -> PartnerDetails.builder()
                        .companyName(name)
                        .city("Hamburg")
                        .country("DE")
                        .build());
        return Combinators.combine(location, details, standings(), times()).as(IdCheck.Recognized::new);
    }

    private Arbitrary<IdCheck> checks() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, recognized().map(check -> check)),
                Tuple.of(1, Combinators.combine(location, times()).as(IdCheck.NotRecognized::new)),
                Tuple.of(1, location.map(id -> new IdCheck.Unavailable(id, "down"))));
    }

    /** Edits of every kind. */
    @Provide
    Arbitrary<Edit> edits() {
        return Arbitraries.oneOf(List.of(
                        recognized().map(check -> new Edit("add " + check, made -> made.addPartner(check))),
                        location.map(id -> new Edit("remove " + id, made -> made.removePartner(id))),
                        checks().map(check -> new Edit("refresh " + check, made -> made.refreshPartner(check))),
                        pair(role, location, "default", (as, id) -> made -> made.setDefault(as, id)),
                        role.map(as -> new Edit("reset " + as, made -> made.resetDefault(as))),
                        devices().map(added -> new Edit("register " + added, made -> made.registerDevice(added))),
                        devices().map(changed -> new Edit("change " + changed, made -> made.changeDevice(changed))),
                        device.map(id -> new Edit("retire " + id, made -> made.retireDevice(id))),
                        pair(
                                location,
                                device,
                                "tick both",
                                (id, one) -> made -> made.saveDevices(DeviceTicks.of(id)
                                        .tick(PartnerRole.RESELLER, one)
                                        .tick(PartnerRole.SERVICE_PARTNER, one))),
                        ticks("tick", (ticks, as) -> one -> ticks.tick(as, one)),
                        ticks("clear", (ticks, as) -> one -> ticks.clear(as, one)),
                        pair(
                                location,
                                group,
                                "tick group",
                                (id, all) -> made ->
                                        made.saveDevices(DeviceTicks.of(id).tickGroup(PartnerRole.RESELLER, all))),
                        pair(
                                location,
                                group,
                                "clear group",
                                (id, all) -> made -> made.saveDevices(
                                        DeviceTicks.of(id).clearGroup(PartnerRole.SERVICE_PARTNER, all))),
                        Arbitraries.just(new Edit("opt in", made -> made.giveOptIn(CONSENT))),
                        Arbitraries.just(new Edit("opt out", made -> made.withdrawOptIn(BY, SettableClock.START))),
                        device.map(id -> new Edit("opt in " + id, made -> made.giveOptIn(id, CONSENT))),
                        device.map(id ->
                                new Edit("opt out " + id, made -> made.withdrawOptIn(id, BY, SettableClock.START))),
                        Arbitraries.just(new Edit("enable", made -> made.enableIntegration(CUSTOMER))),
                        Arbitraries.just(new Edit("disable", made -> made.disableIntegration())),
                        Names.names().map(name -> new Edit("rename " + name, made -> made.renameCustomer(name)))))
                .withoutEdgeCases();
    }

    private Arbitrary<Edit> ticks(
            String what, BiFunction<DeviceTicks, PartnerRole, Function<DeviceId, DeviceTicks>> mark) {
        return Combinators.combine(location, role, device)
                .as((id, as, one) -> new Edit(
                        what + " " + id + " " + as + " " + one,
                        made -> made.saveDevices(
                                mark.apply(DeviceTicks.of(id), as).apply(one))));
    }

    private static <A, B> Arbitrary<Edit> pair(
            Arbitrary<A> one, Arbitrary<B> other, String what, BiFunction<A, B, EnvironmentEdit> edit) {
        return Combinators.combine(one, other).as((a, b) -> new Edit(what + " " + a + " " + b, edit.apply(a, b)));
    }

    /** Environments in which much is visible: three partners are listed and there are defaults before random edits begin. */
    @Provide
    Arbitrary<CustomerEnvironment> environments() {
        Arbitrary<List<Device>> registered = Arbitraries.frequencyOf(
                Tuple.of(1, devices().list().uniqueElements(Device::id).ofMaxSize(2)),
                Tuple.of(
                        4,
                        devices().list().uniqueElements(Device::id).ofMinSize(5).ofMaxSize(DEVICES.size())));
        return Combinators.combine(registered, edits().list().ofMaxSize(12))
                .as((devices, edits) -> Edit.all(edits).apply(populated(devices)))
                .withoutEdgeCases();
    }

    private static CustomerEnvironment populated(List<Device> devices) {
        CustomerEnvironment environment = CustomerEnvironment.named(ACME, "ACME GmbH")
                .enableIntegration(CUSTOMER)
                .giveOptIn(CONSENT)
                .registerDevices(devices);
        for (PartnerLocationId id : LOCATIONS.subList(0, 3)) {
            environment = environment.addPartner(Checks.recognized(id.value()));
        }
        return environment
                .setDefault(PartnerRole.RESELLER, LOCATIONS.get(0))
                .setDefault(PartnerRole.SERVICE_PARTNER, LOCATIONS.get(1));
    }

    @Provide
    Arbitrary<Question> questions() {
        return Combinators.combine(
                        Arbitraries.of(InsightOnlineFeature.class).set().ofMaxSize(2),
                        role.optional(0.3),
                        group.optional(0.2),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("")),
                                Tuple.of(2, Names.texts(1)),
                                Tuple.of(1, Names.texts(2))))
                .as(Question::new)
                .withoutEdgeCases();
    }
}
