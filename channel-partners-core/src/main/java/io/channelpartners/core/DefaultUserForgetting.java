package io.channelpartners.core;

import io.channelpartners.UserForgetting;
import io.channelpartners.core.boundary.GuardedSharedViews;
import io.channelpartners.core.boundary.LookUp;
import io.channelpartners.core.manage.SharedViewChanges;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.internal.text.Quoted;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.ForgottenUser;
import java.util.ArrayList;
import java.util.List;

/** Removes a user from all shared views, location by location; reports failures and continues with the other locations (CP-64). */
record DefaultUserForgetting(GuardedSharedViews shares, SharedViewChanges changes) implements UserForgetting {

    @Override
    public ForgottenUser forget(EmailAddress user) {
        if (shares.sharingWith(user) instanceof LookUp.Answered<List<PartnerLocationId>> answered) {
            return forgotten(user, answered.answer());
        }
        return new ForgottenUser(List.of(), List.of(ProblemCode.SHARED_VIEWS_NOT_KNOWN.problem("CP-64")));
    }

    private ForgottenUser forgotten(EmailAddress user, List<PartnerLocationId> sharing) {
        List<PartnerLocationId> changed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (PartnerLocationId location : sharing) {
            boolean done = GuardedSharedViews.succeeded(
                    () -> changes.change(location, view -> view.removeUser(user), saved -> changed.add(location)));
            if (!done) {
                problems.add(ProblemCode.SHARED_VIEW_NOT_CHANGED.problem("CP-64", Quoted.of(location.value())));
            }
        }
        return new ForgottenUser(changed, problems);
    }
}
