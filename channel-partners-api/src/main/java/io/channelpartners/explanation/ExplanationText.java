package io.channelpartners.explanation;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An explanation in a few sentences: the decision and its reason, each path, the repairs. It names no user. */
final class ExplanationText {

    /** The conditions whose answer is shown with its evidence. */
    private static final Set<AccessCondition> WITH_EVIDENCE = Set.of(
            AccessCondition.VIEWER_IS_RECOGNIZED,
            AccessCondition.LOCATION_HOLDS_A_ROLE,
            AccessCondition.LOCATION_IS_AUTHORIZED,
            AccessCondition.CUSTOMER_HAS_OPTED_IN,
            AccessCondition.GENERATION_IS_COVERED);

    private ExplanationText() {}

    static String of(Explanation why) {
        String subject = why.feature().fullTitle() + " of device "
                + Quoted.of(why.device().value());
        return decided(subject, why.decision(), " to " + location(why.location()))
                + paths(why.paths(), why.facts())
                + (why.isBeyondRepair()
                        ? " No repair can be proposed: the generation of a device has none."
                        : repairs(why.repairs()));
    }

    static String of(PartnerExplanation why) {
        List<PathExplanation> paths = why.paths();
        if (paths.isEmpty()) {
            return why.feature().fullTitle() + " is not visible: " + hidden(why.decision()) + ".";
        }
        return decided(why.feature().fullTitle(), why.decision(), "") + paths(paths, Map.of()) + repairsTold(why);
    }

    /** The repairs; if the paths stop too early to disclose any, the text says so. */
    private static String repairsTold(PartnerExplanation why) {
        return why.decision().isVisible() || !why.repairs().isEmpty()
                ? repairs(why.repairs())
                : " What would make it visible also depends on facts that are not disclosed.";
    }

    /** The text where no location of the viewer holds a role, whatever the reason (CP-59). */
    private static String hidden(AccessDecision decision) {
        if (decision.unmetCondition()
                .filter(AccessCondition.LOCATION_HOLDS_A_ROLE::equals)
                .isPresent()) {
            return "no location of the viewer holds a role on the device";
        }
        return decision.answer() == Answer.UNKNOWN
                ? "it is unknown whether the viewer is recognized as a user of a location"
                : "the viewer is not recognized as a user of a location";
    }

    private static String decided(String subject, AccessDecision decision, String to) {
        return decision.isVisible()
                ? subject + " is visible" + to + "."
                : subject + " is not visible" + to + ": " + stop(decision) + ".";
    }

    private static String stop(AccessDecision decision) {
        return decision.reason().orElseThrow().toString();
    }

    private static String paths(List<PathExplanation> paths, Map<AccessCondition, Evidence> facts) {
        return paths.stream().map(path -> path(path, facts)).collect(Collectors.joining());
    }

    private static String path(PathExplanation path, Map<AccessCondition, Evidence> facts) {
        return " " + path.role().map(ExplanationText::as).orElse("Without a role, ") + location(path.location()) + ": "
                + path.answers().stream().map(given -> answer(given, facts)).collect(Collectors.joining("; "))
                + ".";
    }

    private static String as(PartnerRole role) {
        return role.choose("As reseller, ", "As service partner, ");
    }

    private static String answer(ConditionAnswer given, Map<AccessCondition, Evidence> facts) {
        Optional<Evidence> evidence = Optional.ofNullable(facts.get(given.condition()));
        if (evidence.filter(Evidence.LinkedUser.class::isInstance).isPresent()) {
            return "assuming a user linked to the location"; // not about a given user
        }
        return given
                + evidence.filter(fact -> WITH_EVIDENCE.contains(given.condition()))
                        .map(fact -> " (" + fact + ")")
                        .orElse("");
    }

    private static String repairs(List<Repair> repairs) {
        return repairs.isEmpty()
                ? ""
                : " It would be visible if "
                        + repairs.stream().map(Repair::toString).collect(Collectors.joining(", or if ")) + ".";
    }

    private static String location(PartnerLocationId id) {
        return "location " + Quoted.of(id.value());
    }
}
