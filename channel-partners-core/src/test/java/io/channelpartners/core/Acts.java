package io.channelpartners.core;

import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.HpePassportId;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What can happen to an environment, in any order: edits, some of them forbidden, checks, and clocks that are set back. */
final class Acts {

    /** Something that happens. */
    record Act(String name, Consumer<WitnessedLibrary> does) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Acts() {}

    /** A world after a sequence of acts. */
    static Arbitrary<WitnessedLibrary> worlds() {
        return act().withoutEdgeCases().list().ofMaxSize(30).map(acts -> {
            WitnessedLibrary world = new WitnessedLibrary()
                    .authorize("location-1", Standings.full())
                    .authorize("location-2", Standings.full())
                    .setUp(environment -> environment
                            .registerDevice(device("device-1", "db"))
                            .addPartner(IdChecks.recognized("location-1")));
            acts.forEach(act -> act.does().accept(world));
            return world;
        });
    }

    private static Arbitrary<Act> act() {
        Arbitrary<String> location = Arbitraries.of("location-1", "location-2");
        Arbitrary<String> device = Arbitraries.of("device-1", "device-2");
        return Arbitraries.oneOf(List.of(
                location.flatMap(one -> device.flatMap(other -> edits(one, other))),
                location.flatMap(id -> Arbitraries.of(
                        new Act("HPE authorizes " + id, world -> world.authorize(id, Standings.full())),
                        new Act("HPE limits " + id, world -> world.authorize(id, Standings.resellerOnly())),
                        new Act("HPE forgets " + id, world -> world.hpeBackEnd.forget(PartnerLocationId.of(id))),
                        new Act(
                                "Check ID a minute later",
                                world -> world.pass(Duration.ofMinutes(1)).recheck()))),
                Arbitraries.integers()
                        .between(-90, 180)
                        .map(minutes ->
                                new Act("clock " + minutes, world -> world.pass(Duration.ofMinutes(minutes))))));
    }

    private static Arbitrary<Act> edits(String location, String deviceId) {
        String ids = location + " " + deviceId;
        PartnerLocationId id = PartnerLocationId.of(location);
        DeviceId device = DeviceId.of(deviceId);
        PartnerRole role = PartnerRole.SERVICE_PARTNER;
        return Arbitraries.of(
                edit(
                        "list " + ids,
                        now -> environment -> environment.addPartner(
                                new IdCheck.Recognized(id, IdChecks.details(id), Standings.full(), now.at()))),
                edit("remove " + ids, now -> environment -> environment.removePartner(id)),
                edit("default " + ids, now -> environment -> environment.setDefault(role, id)),
                edit("default HPE", now -> environment -> environment.resetDefault(role)),
                edit(
                        "assign " + ids,
                        now -> environment ->
                                environment.saveDevices(DeviceTicks.of(id).tick(role, device))),
                edit("register " + ids, now -> environment -> environment.registerDevice(device(device.value(), "db"))),
                edit("rename " + ids, now -> environment -> environment.changeDevice(device(device.value(), location))),
                edit("retire " + ids, now -> environment -> environment.retireDevice(device)),
                edit("opt in", now -> environment -> environment.giveOptIn(now)),
                edit("opt out", now -> environment -> environment.withdrawOptIn(WitnessedLibrary.ADMIN, now.at())),
                edit("opt in " + device, now -> environment -> environment.giveOptIn(device, now)),
                edit("enable", now -> environment -> environment.enableIntegration(HpePassportId.of(location))),
                edit("disable", now -> environment -> environment.disableIntegration()),
                edit("company", now -> environment -> environment.renameCustomer(ids)));
    }

    private static Act edit(String name, Function<Consent, EnvironmentEdit> edit) {
        return new Act(
                name,
                world -> world.change(
                        edit.apply(new Consent(WitnessedLibrary.ADMIN, world.clock.instant(), "wording"))));
    }

    private static Device device(String id, String name) {
        return Device.builder()
                .id(DeviceId.of(id))
                .name(name)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.DIRECT)
                .build();
    }
}
