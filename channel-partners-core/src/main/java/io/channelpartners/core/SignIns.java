package io.channelpartners.core;

import io.channelpartners.access.Viewer;
import io.channelpartners.core.boundary.GuardedVerifier;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Signs users in: looks up their locations, and asks HPE about each. */
record SignIns(LocationUsers users, GuardedVerifier verifier) {

    /**
     * A user who signed in.
     *
     * @param isComplete whether the directory, the store of shared views and HPE all answered
     */
    record SignedIn(Viewer viewer, boolean isComplete) {}

    SignedIn of(HpePassportId passport) {
        UserLocations found = users.locations(passport);
        Viewer.Builder viewer = Viewer.builder().passport(passport);
        Set<PartnerLocationId> ascending = new TreeSet<>(found.locations());
        boolean isComplete = found.complete();
        for (IdCheck check : verifier.checkAll(ascending)) {
            Optional<CheckedStanding> standing = check.checkedStanding();
            standing.ifPresent(told -> viewer.putStandings(check.id(), told));
            isComplete &= standing.isPresent();
        }
        return new SignedIn(viewer.build(), isComplete);
    }
}
