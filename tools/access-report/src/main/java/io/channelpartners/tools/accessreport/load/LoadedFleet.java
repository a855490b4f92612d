package io.channelpartners.tools.accessreport.load;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import java.util.List;
import java.util.Set;

/**
 * The environments of a fleet, set up in the library.
 *
 * @param partners the customer's side
 * @param access the partner's side
 * @param environments the IDs of the environments, ascending
 * @param passports the Passports that the directory knows
 * @param locations the locations that the back end recognizes
 */
public record LoadedFleet(
        ChannelPartners partners,
        PartnerAccess access,
        List<EnvironmentId> environments,
        Set<HpePassportId> passports,
        Set<PartnerLocationId> locations) {

    /** Sorts the environments and copies the rest. */
    public LoadedFleet {
        environments = environments.stream().sorted().toList();
        passports = Set.copyOf(passports);
        locations = Set.copyOf(locations);
    }

    /** Returns the review of an environment of the fleet. */
    public AccessReview review(EnvironmentId environment) {
        return partners.review(environment).orElseThrow();
    }

    /** Returns the partners that an environment of the fleet lists, without reading its devices. */
    public List<ChannelPartner> listedPartners(EnvironmentId environment) {
        return partners.summary(environment).orElseThrow().channelPartners().stream()
                .map(ListedPartner::partner)
                .toList();
    }
}
