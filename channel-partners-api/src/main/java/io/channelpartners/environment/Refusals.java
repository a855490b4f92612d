package io.channelpartners.environment;

import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every problem with which an edit of an environment is refused, each with its rule. */
final class Refusals {

    private Refusals() {}

    static Problem partnerIsListed(PartnerLocationId partner) {
        return ProblemCode.PARTNER_ALREADY_LISTED.problem("CP-06", quoted(partner));
    }

    static Problem partnerIsNotListed(String rule, PartnerLocationId partner) {
        return ProblemCode.PARTNER_NOT_LISTED.problem(rule, quoted(partner));
    }

    static Problem noRoleIsChosen(PartnerLocationId former) {
        return ProblemCode.NO_ROLE_CHOSEN.problem("CP-16", quoted(former));
    }

    static Problem partnerIsDefault(PartnerLocationId partner, PartnerRole role) {
        return ProblemCode.PARTNER_IS_DEFAULT.problem("CP-09", quoted(partner), role.code());
    }

    static Problem deviceIsRegistered(DeviceId device) {
        return ProblemCode.DEVICE_ALREADY_REGISTERED.problem("CP-29", quoted(device));
    }

    static Problem deviceIsListedTwice(DeviceId device) {
        return ProblemCode.DEVICE_LISTED_TWICE.problem("CP-29", quoted(device));
    }

    static Problem deviceIsUnknown(String rule, DeviceId device) {
        return ProblemCode.DEVICE_NOT_REGISTERED.problem(rule, quoted(device));
    }

    static Problem groupIsUnknown(DeviceGroup group) {
        return ProblemCode.DEVICE_GROUP_IS_EMPTY.problem("CP-27", Quoted.of(group.value()));
    }

    static Problem clearingIsForbidden(DeviceId device, PartnerRole role, PartnerLocationId partner) {
        return ProblemCode.CLEARING_FROM_DEFAULT.problem("CP-23", quoted(device), quoted(partner), role.code());
    }

    static Problem tickedAndCleared(DeviceId device, PartnerRole role) {
        return ProblemCode.DEVICE_TICKED_AND_CLEARED.problem("CP-27", quoted(device), role.code());
    }

    static Problem deviceConnectsCentrally(DeviceId device) {
        return ProblemCode.DEVICE_CONNECTS_CENTRALLY.problem("CP-40", quoted(device));
    }

    private static String quoted(PartnerLocationId partner) {
        return Quoted.of(partner.value());
    }

    private static String quoted(DeviceId device) {
        return Quoted.of(device.value());
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
