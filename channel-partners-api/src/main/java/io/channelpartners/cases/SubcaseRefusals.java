package io.channelpartners.cases;

import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TextRefused;
import java.util.List;

/** The problems with which an answer to a subcase is refused (CP-71). */
final class SubcaseRefusals {

    private SubcaseRefusals() {}

    static Problem otherLocation(PartnerLocationId by) {
        return ProblemCode.SUBCASE_OF_ANOTHER_PARTNER.problem("CP-71", Quoted.of(by.value()));
    }

    /** Names no partner, since the refused one need not know to whom the subcase was routed. */
    static Problem answered() {
        return ProblemCode.SUBCASE_ALREADY_ANSWERED.problem("CP-71");
    }

    /** Gets what is wrong with the reason of a rejection: nothing, missing (CP-71) or ill-formed (CP-02). */
    static List<Problem> ofReason(String reason) {
        if (CodePoints.isBlank(reason)) {
            return List.of(ProblemCode.REJECTION_WITHOUT_REASON.problem("CP-71", Quoted.of(reason)));
        }
        try {
            TextRules.freeText(TextKind.REASON, reason);
            return List.of();
        } catch (TextRefused refused) {
            return refused.problems();
        }
    }
}
