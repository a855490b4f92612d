package io.channelpartners.cases;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.internal.text.TextRules;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TextRefused;
import java.util.List;

/** The problems with which an answer to a subcase is refused (CP-71). */
final class SubcaseRefusals {

    private SubcaseRefusals() {}

    static Problem otherLocation(PartnerLocationId by) {
        return new Problem(
                "CP-71",
                Quoted.named("partner", by.value()),
                "is not the delivery partner of the subcase",
                "leave the answer to a user of the delivery partner");
    }

    /** Names no partner, since the refused one need not know to whom the subcase was routed. */
    static Problem answered() {
        return new Problem("CP-71", "the subcase", "is already answered", "keep the answer that was given");
    }

    /** Gets what is wrong with the reason of a rejection: nothing, missing (CP-71) or ill-formed (CP-02). */
    static List<Problem> ofReason(String reason) {
        if (CodePoints.isBlank(reason)) {
            return List.of(
                    new Problem("CP-71", "reason " + Quoted.of(reason), "is blank", "say why the subcase is rejected"));
        }
        try {
            TextRules.freeText("reason", reason);
            return List.of();
        } catch (TextRefused refused) {
            return refused.problems();
        }
    }
}
