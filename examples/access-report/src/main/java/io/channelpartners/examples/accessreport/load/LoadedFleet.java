package io.channelpartners.examples.accessreport.load;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.access.AccessReview;
import io.channelpartners.environment.EnvironmentId;
import java.util.List;

/**
 * The environments of a fleet, set up in the library.
 *
 * @param partners the customer's side
 * @param access the partner's side
 * @param environments the IDs of the environments, ascending
 */
public record LoadedFleet(ChannelPartners partners, PartnerAccess access, List<EnvironmentId> environments) {

    /** Sorts the environments. */
    public LoadedFleet {
        environments = environments.stream().sorted().toList();
    }

    /**
     * Reviews an environment of the fleet.
     *
     * @param environment its ID
     * @return the review
     */
    public AccessReview review(EnvironmentId environment) {
        return partners.review(environment).orElseThrow();
    }
}
