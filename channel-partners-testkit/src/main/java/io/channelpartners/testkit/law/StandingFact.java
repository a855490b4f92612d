package io.channelpartners.testkit.law;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerStanding;

/** The facts of a standing, one by one. */
enum StandingFact {
    RESELLER,
    SERVICE_PARTNER,
    PROACTIVE_CARE,
    ENROLLMENT_FORM,
    CASE_ROUTING;

    Answer of(PartnerStanding standing) {
        return switch (this) {
            case RESELLER -> standing.reseller();
            case SERVICE_PARTNER -> standing.servicePartner();
            case PROACTIVE_CARE -> standing.proactiveCare();
            case ENROLLMENT_FORM -> standing.enrollmentForm();
            case CASE_ROUTING -> standing.caseRouting();
        };
    }

    /** Gets a copy of a standing with another answer for this fact. */
    PartnerStanding with(PartnerStanding standing, Answer answer) {
        return PartnerStanding.builder()
                .reseller(or(RESELLER, standing, answer))
                .servicePartner(or(SERVICE_PARTNER, standing, answer))
                .proactiveCare(or(PROACTIVE_CARE, standing, answer))
                .enrollmentForm(or(ENROLLMENT_FORM, standing, answer))
                .caseRouting(or(CASE_ROUTING, standing, answer))
                .build();
    }

    private Answer or(StandingFact fact, PartnerStanding standing, Answer answer) {
        return fact == this ? answer : fact.of(standing);
    }
}
