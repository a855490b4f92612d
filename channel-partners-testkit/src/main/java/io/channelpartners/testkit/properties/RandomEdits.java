package io.channelpartners.testkit.properties;

import io.channelpartners.consent.Consent;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random edits of every kind. */
final class RandomEdits {

    static final HpePassportId CUSTOMER = HpePassportId.of("customer");
    static final Consent CONSENT = new Consent(ChannelPartnersDomain.BY, SettableClock.START, "wording of 2026");

    private static final Arbitrary<PartnerLocationId> LOCATION = Arbitraries.of(ChannelPartnersDomain.LOCATIONS);
    private static final Arbitrary<PartnerRole> ROLE = Arbitraries.of(PartnerRole.class);
    private static final Arbitrary<DeviceId> DEVICE = Arbitraries.of(ChannelPartnersDomain.DEVICES);
    private static final Arbitrary<DeviceGroup> GROUP = Arbitraries.of(ChannelPartnersDomain.GROUPS);

    private RandomEdits() {}

    static Arbitrary<NamedEdit> edits() {
        return Arbitraries.oneOf(List.of(
                        RandomChecks.recognized()
                                .map(check -> new NamedEdit("add " + check, made -> made.addPartner(check))),
                        LOCATION.map(id -> new NamedEdit("remove " + id, made -> made.removePartner(id))),
                        RandomChecks.checks()
                                .map(check -> new NamedEdit("refresh " + check, made -> made.refreshPartner(check))),
                        pair(ROLE, LOCATION, "default", (as, id) -> made -> made.setDefault(as, id)),
                        ROLE.map(as -> new NamedEdit("reset " + as, made -> made.resetDefault(as))),
                        RandomEnvironments.devices()
                                .map(added -> new NamedEdit("register " + added, made -> made.registerDevice(added))),
                        RandomEnvironments.devices()
                                .map(changed -> new NamedEdit("change " + changed, made -> made.changeDevice(changed))),
                        DEVICE.map(id -> new NamedEdit("retire " + id, made -> made.retireDevice(id))),
                        pair(
                                LOCATION,
                                DEVICE,
                                "tick both",
                                (id, one) -> made -> made.saveDevices(DeviceTicks.of(id)
                                        .tick(PartnerRole.RESELLER, one)
                                        .tick(PartnerRole.SERVICE_PARTNER, one))),
                        ticks("tick", (ticks, as) -> one -> ticks.tick(as, one)),
                        ticks("clear", (ticks, as) -> one -> ticks.clear(as, one)),
                        pair(
                                LOCATION,
                                GROUP,
                                "tick group",
                                (id, all) -> made ->
                                        made.saveDevices(DeviceTicks.of(id).tickGroup(PartnerRole.RESELLER, all))),
                        pair(
                                LOCATION,
                                GROUP,
                                "clear group",
                                (id, all) -> made -> made.saveDevices(
                                        DeviceTicks.of(id).clearGroup(PartnerRole.SERVICE_PARTNER, all))),
                        Arbitraries.just(new NamedEdit("opt in", made -> made.giveOptIn(CONSENT))),
                        Arbitraries.just(new NamedEdit(
                                "opt out", made -> made.withdrawOptIn(ChannelPartnersDomain.BY, SettableClock.START))),
                        DEVICE.map(id -> new NamedEdit("opt in " + id, made -> made.giveOptIn(id, CONSENT))),
                        DEVICE.map(id -> new NamedEdit(
                                "opt out " + id,
                                made -> made.withdrawOptIn(id, ChannelPartnersDomain.BY, SettableClock.START))),
                        Arbitraries.just(new NamedEdit("enable", made -> made.enableIntegration(CUSTOMER))),
                        Arbitraries.just(new NamedEdit("disable", made -> made.disableIntegration())),
                        RandomTexts.names()
                                .map(name -> new NamedEdit("rename " + name, made -> made.renameCustomer(name)))))
                .withoutEdgeCases();
    }

    private static Arbitrary<NamedEdit> ticks(
            String what, BiFunction<DeviceTicks, PartnerRole, Function<DeviceId, DeviceTicks>> mark) {
        return Combinators.combine(LOCATION, ROLE, DEVICE)
                .as((id, as, one) -> new NamedEdit(
                        what + " " + id + " " + as + " " + one,
                        made -> made.saveDevices(
                                mark.apply(DeviceTicks.of(id), as).apply(one))));
    }

    private static <A, B> Arbitrary<NamedEdit> pair(
            Arbitrary<A> one, Arbitrary<B> other, String what, BiFunction<A, B, EnvironmentEdit> edit) {
        return Combinators.combine(one, other).as((a, b) -> new NamedEdit(what + " " + a + " " + b, edit.apply(a, b)));
    }
}
