package io.channelpartners.testkit.contract.environment.model;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.Standings;
import io.channelpartners.testkit.contract.probe.HostileInstants;
import io.channelpartners.testkit.contract.probe.HostileTexts;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random edits of a few partners and devices. An edit that a rule forbids changes nothing. */
public final class RandomSteps {

    public static final List<String> LOCATIONS = List.of("1", "01", "a", "A", "\u00E9", "e\u0301");
    private static final List<String> DEVICES = List.of("server", "Server", "server ", "\u00DF", "ss");
    private static final List<PartnerStanding> STANDINGS =
            List.of(Standings.full(), Standings.resellerOnly(), PartnerStanding.none(), PartnerStanding.unknown());

    private final Random random;

    private RandomSteps(Random random) {
        this.random = random;
    }

    public static EnvironmentEdit next(Random random) {
        RandomSteps edits = new RandomSteps(random);
        EnvironmentEdit edit = environment -> environment;
        for (int i = random.nextInt(4); i >= 0; i--) {
            edit = Edits.all(edit, allowed(edits.one()));
        }
        return edit;
    }

    /** Picks some of the devices that the edits are about, and some that are never registered. */
    public static Set<DeviceId> devices(Random random) {
        return Stream.concat(DEVICES.stream(), Stream.of("never", "SERVER"))
                .filter(device -> random.nextBoolean())
                .map(DeviceId::of)
                .collect(Collectors.toSet());
    }

    /** Picks some of the locations that the edits are about, and some that are never listed. */
    public static Set<PartnerLocationId> locations(Random random) {
        return Stream.concat(LOCATIONS.stream(), Stream.of("never", "a\u0301"))
                .filter(location -> random.nextBoolean())
                .map(PartnerLocationId::of)
                .collect(Collectors.toSet());
    }

    private static EnvironmentEdit allowed(EnvironmentEdit edit) {
        return environment -> {
            try {
                return edit.apply(environment);
            } catch (EditRefused refused) {
                return environment;
            }
        };
    }

    private EnvironmentEdit one() {
        String location = pick(LOCATIONS);
        String device = pick(DEVICES);
        PartnerRole role = pick(List.of(PartnerRole.values()));
        Instant at = pick(HostileInstants.all());
        return switch (random.nextInt(18)) {
            case 0 -> Edits.rename(pick(HostileTexts.all()));
            case 1, 2, 3 -> Edits.list(location);
            case 4 -> Edits.unlist(location);
            case 5 -> Edits.checkAgain(location, at);
            case 6 -> Edits.check(location, pick(STANDINGS), at);
            case 7 -> Edits.setDefault(role, location);
            case 8 -> Edits.resetDefault(role);
            case 9 -> Edits.register(anyKindOf(device));
            case 10 -> Edits.change(anyKindOf(device));
            case 11 -> Edits.retire(device);
            case 12, 13 -> Edits.assign(role, location, device);
            case 14 -> Edits.clear(role, location, device);
            case 15 -> random.nextBoolean() ? Edits.optIn(device, device) : Edits.withdrawOptIn(device, at);
            case 16 -> random.nextBoolean() ? Edits.optIn(device) : Edits.withdrawOptIn(at);
            default -> random.nextBoolean() ? Edits.integrate(pick(HostileTexts.all())) : Edits.disintegrate();
        };
    }

    private Device anyKindOf(String device) {
        return Edits.device(device, pick(List.of(ConnectMethod.values())), pick(List.of(InsightRsGeneration.values())));
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
