package io.channelpartners.core.boundary;

import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;

/** A verifier that never throws and never answers for another ID: either counts as unavailable (CP-03). */
public final class GuardedVerifier implements PartnerVerifier {

    private final PartnerVerifier verifier;

    /** Guards a verifier. */
    public GuardedVerifier(PartnerVerifier verifier) {
        this.verifier = verifier;
    }

    @Override
    public IdCheck check(PartnerLocationId id) {
        try {
            return accepted(id, verifier.check(id));
        } catch (RuntimeException broken) {
            Faults.log("the partner verifier failed", broken);
            return new IdCheck.Unavailable(id, "the back end failed");
        }
    }

    private static IdCheck accepted(PartnerLocationId id, IdCheck check) {
        if (check.id().equals(id)) {
            return check;
        }
        Faults.logAnswer(
                "the partner verifier was asked for {} and answered for {}: taken as unavailable", id, check.id());
        return new IdCheck.Unavailable(id, "the back end answered for another ID");
    }
}
