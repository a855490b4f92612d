package io.channelpartners.testkit.law;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import java.time.Duration;

/** L-5: makes each yes of each standing unknown by a check, and then all of them by age. */
final class UnknownShowsNoMore implements LawCheck {

    private static final Duration A_CENTURY = Duration.ofDays(36_525);

    @Override
    public void on(Trial trial) {
        for (ChannelPartner partner : trial.environment().partners().all()) {
            for (StandingFact fact : StandingFact.values()) {
                EnvironmentVisibility yes = trial.visibilityOf(trial.environment()
                        .refreshPartner(trial.checked(partner, fact.with(partner.standing(), Answer.YES))));
                EnvironmentVisibility unknown = trial.visibilityOf(trial.environment()
                        .refreshPartner(trial.checked(partner, fact.with(partner.standing(), Answer.UNKNOWN))));
                unknown.requireNothingGainedSince(yes, "that " + fact + " of " + partner.id() + " is unknown");
            }
        }
        EnvironmentVisibility young = trial.visibilityOf(trial.environment());
        trial.pass(A_CENTURY);
        trial.visibility().requireNothingGainedSince(young, "the age of all checks");
    }
}
