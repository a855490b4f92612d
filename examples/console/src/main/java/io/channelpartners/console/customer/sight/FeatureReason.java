package io.channelpartners.console.customer.sight;

import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.Evidence;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.view.LocationDeviceAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Why a partner sees a feature of a device, or does not, and what would change that.
 *
 * @param feature the code of the feature
 * @param answer the code of the answer
 * @param unmet the code of the condition that is not met; empty if the feature is visible
 * @param paths each path with its conditions
 * @param repairs what would make it visible: each a set of acts
 * @param beyondRepair whether nothing would
 */
public record FeatureReason(
        String feature,
        String answer,
        Optional<String> unmet,
        List<Path> paths,
        List<List<Act>> repairs,
        boolean beyondRepair) {

    /**
     * A path.
     *
     * @param role the code of the role; empty if the location holds none
     * @param conditions its conditions, in the order in which they are asked
     */
    public record Path(String role, List<Condition> conditions) {}

    /**
     * A condition.
     *
     * @param code its code
     * @param answer the code of the answer
     * @param fact the fact behind it, in the words of the library
     */
    public record Condition(String code, String answer, String fact) {}

    /**
     * An act of a repair.
     *
     * @param code its code
     * @param owner the code of whoever has to act
     */
    public record Act(String code, String owner) {}

    static List<FeatureReason> all(LocationDeviceAccess access, DeviceId device) {
        return Arrays.stream(InsightOnlineFeature.values())
                .map(feature -> of(access.explain(device, feature)))
                .toList();
    }

    private static FeatureReason of(Explanation why) {
        return new FeatureReason(
                why.feature().code(),
                why.decision().answer().code(),
                why.decision().unmetCondition().map(condition -> condition.code()),
                why.paths().stream()
                        .map(path -> new Path(
                                path.role().map(PartnerRole::code).orElse(""),
                                path.answers().stream()
                                        .map(given -> condition(given, why))
                                        .toList()))
                        .toList(),
                why.repairs().stream().map(FeatureReason::acts).toList(),
                why.isBeyondRepair());
    }

    private static Condition condition(ConditionAnswer given, Explanation why) {
        Optional<Evidence> fact = Optional.ofNullable(why.facts().get(given.condition()));
        return new Condition(
                given.condition().code(),
                given.answer().code(),
                fact.map(Evidence::toString).orElse(""));
    }

    private static List<Act> acts(Repair repair) {
        return repair.acts().stream().map(FeatureReason::act).toList();
    }

    private static Act act(RepairAct act) {
        return new Act(act.code(), act.owner().code());
    }
}
