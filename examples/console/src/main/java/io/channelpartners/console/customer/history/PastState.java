package io.channelpartners.console.customer.history;

import io.channelpartners.console.customer.sight.HeatMap;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.view.AccessReview;
import java.time.Instant;

/**
 * The state as of a moment, and who saw what.
 *
 * @param at the moment
 * @param revision the revision
 * @param devices how many devices were registered
 * @param optedIn whether the customer had opted in
 * @param integrated whether the integration was enabled
 * @param map who saw what
 */
public record PastState(Instant at, long revision, int devices, boolean optedIn, boolean integrated, HeatMap map) {

    static PastState of(AccessReview review) {
        CustomerEnvironment environment = review.snapshot().environment();
        return new PastState(
                review.at(),
                review.stamp().revision().number(),
                environment.devices().size(),
                environment.optIn().environment().isGiven(),
                environment.integration().isEnabled(),
                HeatMap.of(review));
    }
}
