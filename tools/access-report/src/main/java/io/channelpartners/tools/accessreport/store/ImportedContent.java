package io.channelpartners.tools.accessreport.store;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.environment.CustomerEnvironment;
import java.time.Instant;

/** Compares environments without the times of their checks and consents, which are those of the run that imported them. */
final class ImportedContent {

    private ImportedContent() {}

    static boolean isSame(CustomerEnvironment one, CustomerEnvironment other) {
        return timeless(one).equals(timeless(other));
    }

    private static CustomerEnvironment timeless(CustomerEnvironment environment) {
        EnvironmentRows rows = environment.rows();
        EnvironmentRows.Builder timeless = rows.toBuilder()
                .partners(rows.partners().stream()
                        .map(partner -> partner.checkedAgain(Instant.EPOCH))
                        .toList())
                .optIn(timeless(rows.optIn()));
        rows.deviceOptIns().forEach((device, state) -> timeless.putDeviceOptIns(device, timeless(state)));
        return CustomerEnvironment.restore(timeless.build());
    }

    private static OptInState timeless(OptInState state) {
        return state instanceof OptInState.Given given
                ? new OptInState.Given(new Consent(
                        given.lastConsent().by(),
                        Instant.EPOCH,
                        given.lastConsent().wording()))
                : state;
    }
}
