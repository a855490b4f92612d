package io.channelpartners.benchmarks.peers;

import static io.channelpartners.access.InsightOnlineFeature.CONFIGURATION_DETAILS;
import static io.channelpartners.access.InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.CSN_LINK;
import static io.channelpartners.access.InsightOnlineFeature.DEVICE_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.GPP_CONFIGURATION_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.OPTIMIZATION_RECOMMENDATIONS;
import static io.channelpartners.access.InsightOnlineFeature.PROACTIVE_CARE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.SERVICE_EVENT_DASHBOARD_ICONS;
import static io.channelpartners.access.InsightOnlineFeature.SERVICE_EVENT_DETAILS;
import static io.channelpartners.access.InsightOnlineFeature.SERVICE_EVENT_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.SUPPORT_CASE_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;

import io.channelpartners.access.InsightOnlineFeature;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/** easy-rules: the policy made by its Java builder, its fastest form; the first rule that fires decides. */
final class EasyRules implements Engine {

    private final RulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final Rules rules = new Rules(
            rule(
                    "any role, opted in",
                    EnumSet.of(
                            CONFIGURATION_DETAILS,
                            WARRANTY_STATUS,
                            DEVICE_CONFIGURATION_REPORT,
                            OPTIMIZATION_RECOMMENDATIONS),
                    facts -> anyRole(facts) && facts.optedIn()),
            rule(
                    "any role, opted in, covered generation",
                    EnumSet.of(GPP_CONFIGURATION_REPORT),
                    facts -> anyRole(facts) && facts.optedIn() && facts.generationCovered()),
            rule("any role", EnumSet.of(CONTRACT_AND_WARRANTY_REPORT), EasyRules::anyRole),
            rule(
                    "service partner",
                    EnumSet.of(
                            SUPPORT_CASE_REPORT,
                            SERVICE_EVENT_REPORT,
                            SERVICE_EVENT_DETAILS,
                            SERVICE_EVENT_DASHBOARD_ICONS,
                            CSN_LINK),
                    EasyRules::servicePartner),
            rule(
                    "service partner, proactive care, form",
                    EnumSet.of(PROACTIVE_CARE_REPORT),
                    facts -> servicePartner(facts) && facts.proactiveCareAuthorized() && facts.formFiled()));

    /** The result of the rules; each decision needs a new one. */
    private static final class Verdict {
        private boolean visible;
    }

    @Override
    public PreparedRequest prepare(Request request) {
        return () -> {
            Verdict verdict = new Verdict();
            org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
            facts.put("request", request);
            facts.put("verdict", verdict);
            engine.fire(rules, facts);
            return verdict.visible;
        };
    }

    private static Rule rule(String name, Set<InsightOnlineFeature> features, Predicate<Facts> condition) {
        return new RuleBuilder()
                .name(name)
                .when(given -> {
                    Request request = given.get("request");
                    return features.contains(request.feature()) && condition.test(request.facts());
                })
                .then(given -> {
                    Verdict verdict = given.get("verdict");
                    verdict.visible = true;
                })
                .build();
    }

    private static boolean anyRole(Facts facts) {
        return servicePartner(facts) || (open(facts) && facts.holdsReseller() && facts.authorizedReseller());
    }

    private static boolean servicePartner(Facts facts) {
        return open(facts) && facts.holdsServicePartner() && facts.authorizedServicePartner();
    }

    private static boolean open(Facts facts) {
        return facts.deviceKnown() && facts.integrationEnabled() && facts.viewerRecognized();
    }
}
