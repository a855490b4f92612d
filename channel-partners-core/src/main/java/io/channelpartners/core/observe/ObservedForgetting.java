package io.channelpartners.core.observe;

import io.channelpartners.UserForgetting;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.ForgottenUser;

/** The operator's entry point, observed. */
record ObservedForgetting(UserForgetting forgetting, Observers observers) implements UserForgetting {

    @Override
    public ForgottenUser forget(EmailAddress user) {
        return observers.observed(LibraryCall.FORGET, () -> forgetting.forget(user));
    }
}
