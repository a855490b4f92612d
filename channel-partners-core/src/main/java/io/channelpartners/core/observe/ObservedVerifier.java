package io.channelpartners.core.observe;

import io.channelpartners.event.LibraryCall;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.PartnerVerifier;
import java.util.Collection;
import java.util.List;

/** A verifier whose calls are observed. */
record ObservedVerifier(PartnerVerifier verifier, Observers observers) implements PartnerVerifier {

    @Override
    public IdCheck check(PartnerLocationId id) {
        return observers.observed(LibraryCall.VERIFIER_CHECK, () -> verifier.check(id));
    }

    @Override
    public Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
        return observers.observed(LibraryCall.VERIFIER_CHECK_ALL, () -> verifier.checkAll(ids));
    }
}
