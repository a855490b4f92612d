package io.channelpartners.console.customer.settings;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.user.HpePassportId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to the settings of an environment. */
enum SettingsAct {
    GIVE_OPT_IN,
    WITHDRAW_OPT_IN,
    ENABLE_INTEGRATION,
    DISABLE_INTEGRATION;

    static Optional<SettingsAct> ofCode(String code) {
        return Arrays.stream(values()).filter(act -> act.code().equals(code)).findFirst();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the edit.
     *
     * @param by who does it
     * @param at when
     * @param wording what is consented to
     * @param passport the Passport for which the integration is enabled
     */
    EnvironmentEdit edit(Actor by, Instant at, String wording, String passport) {
        return switch (this) {
            case GIVE_OPT_IN -> environment -> environment.giveOptIn(new Consent(by, at, wording));
            case WITHDRAW_OPT_IN -> environment -> environment.withdrawOptIn(by, at);
            case ENABLE_INTEGRATION -> environment -> environment.enableIntegration(HpePassportId.of(passport));
            case DISABLE_INTEGRATION -> environment -> environment.disableIntegration();
        };
    }
}
