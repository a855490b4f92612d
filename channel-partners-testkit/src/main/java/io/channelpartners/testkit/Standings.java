package io.channelpartners.testkit;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerStanding;

/** Common standings for tests. */
public final class Standings {

    private Standings() {}

    /**
     * Obtains a standing that withholds nothing.
     *
     * @return every fact {@link Answer#YES}
     */
    public static PartnerStanding full() {
        return of(Answer.YES, Answer.YES);
    }

    /**
     * Obtains the standing of a location that is authorized as a reseller only.
     *
     * @return reseller yes, service partner no, all else yes
     */
    public static PartnerStanding resellerOnly() {
        return of(Answer.YES, Answer.NO);
    }

    /**
     * Obtains the standing of a location that is authorized as a service partner only.
     *
     * @return reseller no, service partner yes, all else yes
     */
    public static PartnerStanding servicePartnerOnly() {
        return of(Answer.NO, Answer.YES);
    }

    private static PartnerStanding of(Answer reseller, Answer servicePartner) {
        return PartnerStanding.builder()
                .reseller(reseller)
                .servicePartner(servicePartner)
                .proactiveCare(Answer.YES)
                .enrollmentForm(Answer.YES)
                .caseRouting(Answer.YES)
                .build();
    }
}
