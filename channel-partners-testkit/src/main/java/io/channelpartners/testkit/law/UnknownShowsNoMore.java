package io.channelpartners.testkit.law;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import java.time.Duration;

/** L-5: each yes of each standing becomes unknown by a check, and all of them by age. */
final class UnknownShowsNoMore implements LawCheck {

    private static final Duration A_CENTURY = Duration.ofDays(36_525);

    @Override
    public void on(Trial trial) {
        for (ChannelPartner partner : trial.environment().partners().all()) {
            for (StandingFact fact : StandingFact.values()) {
                Sights yes = trial.sightsOf(trial.environment()
                        .refreshPartner(trial.checked(partner, fact.with(partner.standing(), Answer.YES))));
                Sights unknown = trial.sightsOf(trial.environment()
                        .refreshPartner(trial.checked(partner, fact.with(partner.standing(), Answer.UNKNOWN))));
                unknown.requireNothingGainedSince(yes, "that " + fact + " of " + partner.id() + " is unknown");
            }
        }
        Sights young = trial.sightsOf(trial.environment());
        trial.pass(A_CENTURY);
        trial.sights().requireNothingGainedSince(young, "the age of all checks");
    }
}
