package io.channelpartners.testkit.law;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.user.HpePassportId;
import java.util.List;

/** L-3: gives everything that can be given, one by one, and withdraws it again. */
final class GivingHidesNothing implements LawCheck {

    @Override
    public void on(Trial trial) {
        gives(
                trial,
                "the integration",
                state -> state.enableIntegration(HpePassportId.of("customer")),
                CustomerEnvironment::disableIntegration);
        gives(
                trial,
                "the environment's opt-in",
                state -> state.giveOptIn(trial.consent()),
                state -> state.withdrawOptIn(Trial.BY, trial.now()));
        List<DeviceId> direct = trial.environment().devices().all().stream()
                .filter(device -> device.connectMethod() == ConnectMethod.DIRECT)
                .map(Device::id)
                .toList();
        gives(trial, "the opt-in of devices", state -> state.giveOptIn(direct, trial.consent()), state -> {
            CustomerEnvironment withdrawn = state;
            for (DeviceId device : direct) {
                withdrawn = withdrawn.withdrawOptIn(device, Trial.BY, trial.now());
            }
            return withdrawn;
        });
        for (ChannelPartner partner : trial.environment().partners().all()) {
            for (StandingFact fact : StandingFact.values()) {
                gives(
                        trial,
                        fact + " to " + partner.id(),
                        state -> told(trial, state, partner, fact, Answer.YES),
                        state -> told(trial, state, partner, fact, Answer.NO));
            }
        }
    }

    private static void gives(Trial trial, String what, EnvironmentEdit give, EnvironmentEdit withdraw) {
        CustomerEnvironment without = withdraw.apply(trial.environment());
        EnvironmentVisibility before = trial.visibilityOf(without);
        EnvironmentVisibility given = trial.visibilityOf(give.apply(without));
        EnvironmentVisibility withdrawn = trial.visibilityOf(withdraw.apply(give.apply(without)));
        given.requireNothingLostSince(before, "giving " + what);
        withdrawn.requireNothingGainedSince(given, "withdrawing " + what);
    }

    private static CustomerEnvironment told(
            Trial trial, CustomerEnvironment state, ChannelPartner partner, StandingFact fact, Answer answer) {
        return state.refreshPartner(trial.checked(partner, fact.with(partner.standing(), answer)));
    }
}
