package io.channelpartners.testkit.sequence;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.RowChange;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What holds in an environment, and what a change says of it, in the words of {@link NaiveEnvironment#facts()}. */
final class Facts {

    private final NameMapping names;

    Facts(NameMapping names) {
        this.names = names;
    }

    /** A line for each stored row. */
    Set<String> of(CustomerEnvironment environment) {
        Set<String> facts = new TreeSet<>();
        environment.partners().all().forEach(partner -> facts.addAll(partner(partner)));
        environment.devices().all().forEach(device -> facts.addAll(device(device)));
        for (PartnerRole role : PartnerRole.values()) {
            environment.defaults().find(role).ifPresent(partner -> facts.addAll(byDefault(role, partner)));
            List<DeviceId> devices = environment.assignments().devices(role);
            List<PartnerLocationId> locations = environment.assignments().locations(role);
            for (int i = 0; i < devices.size(); i++) {
                facts.addAll(assigned(role, devices.get(i), locations.get(i)));
            }
        }
        facts.addAll(optIn("", environment.optIn().environment()));
        for (DeviceId device : environment.optIn().devices()) {
            facts.addAll(optIn(name(device), environment.optIn().stateOf(device)));
        }
        facts.addAll(integration(environment.integration()));
        return facts;
    }

    /** A line for each role of each device. */
    Set<String> holdings(CustomerEnvironment environment) {
        Set<String> holdings = new TreeSet<>();
        for (PartnerRole role : PartnerRole.values()) {
            for (Device device : environment.devices().all()) {
                Holding holding = environment.holding(device.id(), role).orElseThrow();
                holdings.add(role + " of " + name(device.id()) + ": " + words(holding));
            }
        }
        return holdings;
    }

    private String words(Holding holding) {
        if (holding instanceof Holding.Individual individual) {
            return "individually " + name(individual.location());
        }
        return holding instanceof Holding.ByDefault byDefault ? "by default " + name(byDefault.location()) : "HPE";
    }

    /** What a change takes away, a line with "-" each, and what it puts in, a line with "+" each. */
    Set<String> of(EnvironmentChange change) {
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        change.partners().values().forEach(row -> row(row, this::partner, before, after));
        change.checks()
                .forEach((partner, row) -> row(row, at -> Set.of("check " + name(partner) + ": " + at), before, after));
        change.devices().values().forEach(row -> row(row, this::device, before, after));
        for (PartnerRole role : PartnerRole.values()) {
            change.defaultPartner(role).ifPresent(row -> row(row, to -> byDefault(role, to), before, after));
            change.assignments(role)
                    .forEach((device, row) -> row(row, to -> assigned(role, device, to), before, after));
        }
        change.optIn().ifPresent(row -> row(row, state -> optIn("", state), before, after));
        change.deviceOptIns().forEach((device, row) -> row(row, state -> optIn(name(device), state), before, after));
        change.integration().ifPresent(row -> row(row, this::integration, before, after));
        return difference(before, after);
    }

    private static <V> void row(
            RowChange<V> row, Function<V, Set<String>> lines, Set<String> before, Set<String> after) {
        row.before().ifPresent(value -> before.addAll(lines.apply(value)));
        row.after().ifPresent(value -> after.addAll(lines.apply(value)));
    }

    /** The lines that are in one of two sets only. */
    static Set<String> difference(Set<String> before, Set<String> after) {
        Set<String> difference = new TreeSet<>();
        before.stream().filter(line -> !after.contains(line)).forEach(line -> difference.add("-" + line));
        after.stream().filter(line -> !before.contains(line)).forEach(line -> difference.add("+" + line));
        return difference;
    }

    private Set<String> partner(ChannelPartner partner) {
        String says = partner.details().city() + " " + partner.standing().reseller() + " "
                + partner.standing().servicePartner();
        return Set.of(
                "partner " + name(partner.id()) + ": " + says,
                "check " + name(partner.id()) + ": " + partner.checkedAt());
    }

    private Set<String> device(Device device) {
        Set<String> groups = device.groups().stream()
                .map(group -> names.name().apply(group.value()))
                .collect(Collectors.toCollection(TreeSet::new));
        return Set.of("device " + name(device.id()) + ": " + groups + " " + device.connectMethod());
    }

    private Set<String> byDefault(PartnerRole role, PartnerLocationId partner) {
        return Set.of("default " + role + ": " + name(partner));
    }

    private Set<String> assigned(PartnerRole role, DeviceId device, PartnerLocationId partner) {
        return Set.of("assigned " + role + " " + name(device) + ": " + name(partner));
    }

    private static Set<String> optIn(String device, OptInState state) {
        if (state instanceof OptInState.Withdrawn withdrawn) {
            return Set.of("opt-in " + device + ": was given by "
                    + withdrawn.lastConsent().by() + ", withdrawn by " + withdrawn.by());
        }
        return state.consent().stream()
                .map(consent -> "opt-in " + device + ": given by " + consent.by())
                .collect(Collectors.toSet());
    }

    private Set<String> integration(InsightOnlineIntegration integration) {
        return Set.of("integration: "
                + integration.passport().map(HpePassportId::value).orElse(""));
    }

    private String name(PartnerLocationId partner) {
        return names.name().apply(partner.value());
    }

    private String name(DeviceId device) {
        return names.name().apply(device.value());
    }
}
