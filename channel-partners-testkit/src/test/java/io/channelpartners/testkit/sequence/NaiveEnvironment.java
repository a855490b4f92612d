package io.channelpartners.testkit.sequence;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.sequence.Edit.Check;
import io.channelpartners.testkit.sequence.Edit.Described;
import io.channelpartners.testkit.sequence.Edit.Mark;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An environment as the rule book describes it, in plain maps of texts. Each edit first lists what forbids it, and is made only
 * if nothing does. {@link #facts()} and {@link Facts} describe both in the same words.
 */
final class NaiveEnvironment {

    /** An entry of the list of partners. */
    private record Entry(String says, Instant checkedAt) {}

    private final Map<String, Entry> partners = new TreeMap<>();
    private final Map<PartnerRole, String> defaults = new TreeMap<>();
    private final Map<String, Described> devices = new TreeMap<>();
    private final Map<PartnerRole, Map<String, String>> assigned =
            Map.of(PartnerRole.RESELLER, new TreeMap<>(), PartnerRole.SERVICE_PARTNER, new TreeMap<>());
    /** By device; that of the environment has no name. */
    private final Map<String, String> optIns = new TreeMap<>();

    private String passport = "";

    Set<String> addPartner(Check check) {
        if (partners.containsKey(check.partner())) {
            return Set.of("CP-06 " + check.partner());
        }
        partners.put(check.partner(), recognized(check));
        return Set.of();
    }

    private static Entry recognized(Check check) {
        return new Entry(check.city() + (check.isServicePartner() ? " YES YES" : " YES NO"), check.at());
    }

    Set<String> removePartner(String partner) {
        if (!partners.containsKey(partner)) {
            return Set.of("CP-09 " + partner);
        }
        if (defaults.containsValue(partner)) {
            return Set.of("CP-09 " + partner);
        }
        partners.remove(partner);
        assigned.values().forEach(ofRole -> ofRole.values().removeIf(partner::equals));
        return Set.of();
    }

    Set<String> refreshPartners(List<Check> checks) {
        Set<String> refusals = new TreeSet<>();
        for (Check check : checks) {
            if (!partners.containsKey(check.partner())) {
                refusals.add("CP-15 " + check.partner());
            }
        }
        if (refusals.isEmpty()) {
            checks.forEach(this::refresh);
        }
        return refusals;
    }

    private void refresh(Check check) {
        Entry stored = partners.get(check.partner());
        if (stored != null && stored.checkedAt().isAfter(check.at())) {
            return;
        }
        switch (check.answer()) {
            case UNAVAILABLE -> {}
            case NOT_RECOGNIZED ->
                partners.computeIfPresent(
                        check.partner(), (partner, entry) -> new Entry(city(entry) + " NO NO", check.at()));
            case RESELLER_IN_KIEL, RESELLER_IN_ULM, BOTH_IN_KIEL -> partners.put(check.partner(), recognized(check));
        }
    }

    private static String city(Entry entry) {
        return entry.says().substring(0, entry.says().indexOf(' '));
    }

    Set<String> setDefault(PartnerRole role, String partner) {
        if (!partners.containsKey(partner)) {
            return Set.of("CP-14 " + partner);
        }
        defaults.put(role, partner);
        return Set.of();
    }

    Set<String> resetDefault(PartnerRole role) {
        defaults.remove(role);
        return Set.of();
    }

    Set<String> replacePartner(String former, String successor, Set<PartnerRole> roles) {
        Set<String> refusals = new TreeSet<>();
        for (String partner : List.of(former, successor)) {
            if (!partners.containsKey(partner)) {
                refusals.add("CP-16 " + partner);
            }
        }
        if (refusals.isEmpty()) {
            roles.forEach(role -> {
                defaults.replace(role, former, successor);
                ofRole(role).replaceAll((device, holder) -> holder.equals(former) ? successor : holder);
            });
        }
        return refusals;
    }

    Set<String> matchInventory(List<Described> inventory) {
        Map<String, Described> wanted = new TreeMap<>();
        Set<String> refusals = new TreeSet<>();
        for (Described device : inventory) {
            if (wanted.put(device.device(), device) != null) {
                refusals.add("CP-29 " + device.device());
            }
        }
        if (refusals.isEmpty()) {
            devices.clear();
            devices.putAll(wanted);
            assigned.values().forEach(ofRole -> ofRole.keySet().retainAll(wanted.keySet()));
            optIns.keySet()
                    .removeIf(device -> !device.isEmpty()
                            && (!wanted.containsKey(device)
                                    || !wanted.get(device).direct()));
        }
        return refusals;
    }

    Set<String> registerDevices(List<Described> added) {
        Set<String> refusals = new TreeSet<>();
        Set<String> seen = new TreeSet<>(devices.keySet());
        for (Described device : added) {
            if (!seen.add(device.device())) {
                refusals.add("CP-29 " + device.device());
            }
        }
        if (refusals.isEmpty()) {
            added.forEach(device -> devices.put(device.device(), device));
        }
        return refusals;
    }

    Set<String> changeDevices(List<Described> changed) {
        Set<String> refusals = new TreeSet<>();
        for (Described device : changed) {
            if (!devices.containsKey(device.device())) {
                refusals.add("CP-29 " + device.device());
            }
        }
        if (refusals.isEmpty()) {
            changed.forEach(device -> devices.put(device.device(), device));
            devices.values().stream()
                    .filter(device -> !device.direct())
                    .forEach(device -> optIns.remove(device.device()));
        }
        return refusals;
    }

    Set<String> retireDevice(String device) {
        if (!devices.containsKey(device)) {
            return Set.of("CP-29 " + device);
        }
        devices.remove(device);
        assigned.values().forEach(ofRole -> ofRole.remove(device));
        optIns.remove(device);
        return Set.of();
    }

    Set<String> saveDevices(String partner, List<Mark> marks) {
        Set<String> refusals = new TreeSet<>();
        if (!partners.containsKey(partner)) {
            refusals.add("CP-27 " + partner);
        }
        for (Mark mark : marks) {
            if (devicesOf(mark).isEmpty()) {
                refusals.add("CP-27 " + mark.target());
            }
            for (String device : devicesOf(mark)) {
                if (!mark.tick() && ticks(marks, mark.role(), device)) {
                    refusals.add("CP-27 " + device);
                }
                if (!mark.tick() && holds(partner, mark.role(), device) && isDefault(partner, mark.role())) {
                    refusals.add("CP-23 " + device);
                }
            }
        }
        if (refusals.isEmpty()) {
            marks.forEach(mark -> devicesOf(mark).forEach(device -> mark(partner, mark, device)));
        }
        return refusals;
    }

    /** The device, or the present members of the group; none if there is no such device or group. */
    private Collection<String> devicesOf(Mark mark) {
        return devices.values().stream()
                .filter(device ->
                        device.device().equals(mark.target()) || device.groups().contains(mark.target()))
                .map(Described::device)
                .toList();
    }

    private boolean ticks(List<Mark> marks, PartnerRole role, String device) {
        return marks.stream()
                .anyMatch(mark ->
                        mark.tick() && mark.role() == role && devicesOf(mark).contains(device));
    }

    private boolean isDefault(String partner, PartnerRole role) {
        return partner.equals(defaults.getOrDefault(role, ""));
    }

    private boolean holds(String partner, PartnerRole role, String device) {
        return holder(role, device).endsWith(" " + partner);
    }

    private void mark(String partner, Mark mark, String device) {
        Map<String, String> ofRole = ofRole(mark.role());
        if (mark.tick()) {
            ofRole.put(device, partner);
        } else {
            ofRole.remove(device, partner);
        }
    }

    private Map<String, String> ofRole(PartnerRole role) {
        return assigned.getOrDefault(role, Map.of());
    }

    /** Individually, else by default, else HPE (CP-20). */
    private String holder(PartnerRole role, String device) {
        String individual = ofRole(role).getOrDefault(device, "");
        if (!individual.isEmpty()) {
            return "individually " + individual;
        }
        String byDefault = defaults.getOrDefault(role, "");
        return byDefault.isEmpty() ? "HPE" : "by default " + byDefault;
    }

    Set<String> giveOptIn(String device, String by) {
        Set<String> refusals = refusalsOfOptIn(device);
        if (refusals.isEmpty()) {
            optIns.put(device, "given by " + by);
        }
        return refusals;
    }

    Set<String> withdrawOptIn(String device, String by) {
        Set<String> refusals = refusalsOfOptIn(device);
        if (refusals.isEmpty() && optIns.getOrDefault(device, "").startsWith("given")) {
            optIns.merge(device, ", withdrawn by " + by, (given, withdrawn) -> "was " + given + withdrawn);
        }
        return refusals;
    }

    private Set<String> refusalsOfOptIn(String device) {
        boolean hasItsOwn = devices.containsKey(device)
                && devices.values().stream().anyMatch(known -> known.device().equals(device) && known.direct());
        return device.isEmpty() || hasItsOwn ? Set.of() : Set.of("CP-40 " + device);
    }

    Set<String> integrate(String withPassport) {
        passport = withPassport;
        return Set.of();
    }

    /** Everything that is so, a line for each stored row and each holding. */
    Set<String> facts() {
        Set<String> facts = new TreeSet<>();
        partners.forEach((partner, entry) -> {
            facts.add("partner " + partner + ": " + entry.says());
            facts.add("check " + partner + ": " + entry.checkedAt());
        });
        defaults.forEach((role, partner) -> facts.add("default " + role + ": " + partner));
        devices.forEach((id, device) -> facts.add(
                "device " + id + ": " + new TreeSet<>(device.groups()) + (device.direct() ? " DIRECT" : " CENTRAL")));
        assigned.forEach((role, ofRole) ->
                ofRole.forEach((device, partner) -> facts.add("assigned " + role + " " + device + ": " + partner)));
        optIns.forEach((device, state) -> facts.add("opt-in " + device + ": " + state));
        facts.add("integration: " + passport);
        return facts;
    }

    /** Who holds what, by what rule. */
    Set<String> holdings() {
        Set<String> holdings = new TreeSet<>();
        for (PartnerRole role : PartnerRole.values()) {
            for (String device : devices.keySet()) {
                holdings.add(role + " of " + device + ": " + holder(role, device));
            }
        }
        return holdings;
    }
}
