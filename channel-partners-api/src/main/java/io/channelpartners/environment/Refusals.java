package io.channelpartners.environment;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every sentence with which an edit of an environment is refused, each with its rule. */
final class Refusals {

    private Refusals() {}

    static Problem partnerIsListed(PartnerLocationId partner) {
        return new Problem("CP-06", named(partner), "is already listed", "check the listed one again instead");
    }

    static Problem partnerIsNotListed(String rule, PartnerLocationId partner) {
        return new Problem(rule, named(partner), "is not in the list of channel partners", "create it first");
    }

    static Problem noRoleIsChosen(PartnerLocationId former) {
        return new Problem(
                "CP-16", named(former), "is to be replaced in no role", "choose reseller, service partner or both");
    }

    static Problem partnerIsDefault(PartnerLocationId partner, PartnerRole role) {
        return new Problem(
                "CP-09", named(partner), "is the default " + role.label(), "choose another default or HPE first");
    }

    static Problem deviceIsRegistered(DeviceId device) {
        return new Problem("CP-29", named(device), "is already registered", "change the registered one instead");
    }

    static Problem deviceIsListedTwice(DeviceId device) {
        return new Problem("CP-29", named(device), "occurs twice in the inventory", "list it once");
    }

    static Problem deviceIsUnknown(String rule, DeviceId device) {
        return new Problem(rule, named(device), "is not registered", "register it first or correct the ID");
    }

    static Problem groupIsUnknown(DeviceGroup group) {
        return new Problem(
                "CP-27",
                "device group " + Quoted.of(group.value()),
                "contains no device",
                "correct the name or add a device to the group");
    }

    static Problem clearingIsForbidden(DeviceId device, PartnerRole role, PartnerLocationId partner) {
        return new Problem(
                "CP-23",
                named(device),
                "cannot be cleared from " + named(partner) + ", the default " + role.label(),
                "assign the device to another partner");
    }

    static Problem tickedAndCleared(DeviceId device, PartnerRole role) {
        return new Problem(
                "CP-27",
                named(device),
                "is both ticked and cleared for the role of " + role.label(),
                "choose one of the two");
    }

    static Problem deviceConnectsCentrally(DeviceId device) {
        return new Problem(
                "CP-40",
                named(device),
                "connects centrally and has no opt-in of its own",
                "use the environment's opt-in");
    }

    private static String named(PartnerLocationId partner) {
        return Quoted.named("partner", partner.value());
    }

    private static String named(DeviceId device) {
        return Quoted.named("device", device.value());
    }

    /**
     * Refuses the edit if anything is wrong with it; reports each problem once. The map is keyed by texts, which are ordered, so
     * that it stays fast even if somebody chooses thousands of IDs with equal hash codes.
     */
    static void refuseIfAny(List<Problem> problems) {
        if (!problems.isEmpty()) {
            Map<String, Problem> said = new LinkedHashMap<>();
            problems.forEach(problem -> said.putIfAbsent(problem.message(), problem));
            throw new EditRefused(List.copyOf(said.values()));
        }
    }
}
