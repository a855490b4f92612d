package io.channelpartners.testkit.properties;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.cases.Subcase;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.user.UserGroup;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random parts of environments, stored states and subcases. It belongs to {@link ChannelPartnersDomain}, which is the one to use in
 * properties. It is public only because jqwik creates it.
 */
public final class EnvironmentPartsDomain extends DomainContextBase {

    /** Creates the domain; jqwik does. */
    public EnvironmentPartsDomain() {}

    /**
     * Makes details of locations.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<PartnerDetails> details() {
        return RandomChecks.details();
    }

    /**
     * Makes entries of the list of channel partners.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<ChannelPartner> listedPartners() {
        return RandomChecks.recognized().map(ChannelPartner::of);
    }

    /**
     * Makes standings with the time of their check: mostly fresh, sometimes a day too old, or in the future.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<CheckedStanding> checkedStandings() {
        return RandomChecks.checkedStandings();
    }

    /**
     * Makes groups of users, two of which differ only in letter case.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<UserGroup> userGroups() {
        return RandomChecks.userGroups();
    }

    /**
     * Makes opt-ins of every state.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<OptInState> optIns() {
        return RandomStates.optIns();
    }

    /**
     * Makes integrations, enabled and disabled.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<InsightOnlineIntegration> integrations() {
        return RandomStates.integrations();
    }

    /**
     * Makes ticks and clearings of devices and groups in one pane.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<DeviceTicks> ticks() {
        return RandomStates.ticks();
    }

    /**
     * Makes revisions of environments that exist.
     *
     * @return the values, 1 or more
     */
    @Provide
    public Arbitrary<Revision> revisions() {
        return RandomStates.revisions();
    }

    /**
     * Makes stamps of environments that exist.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<EnvironmentStamp> stamps() {
        return RandomStates.stamps();
    }

    /**
     * Makes environments as they were stored.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<EnvironmentSnapshot> snapshots() {
        return RandomStates.snapshots();
    }

    /**
     * Makes changes that a store is asked to save: those that set an environment up, and those of edits of it.
     *
     * @return the values, never empty
     */
    @Provide
    public Arbitrary<EnvironmentChange> changes() {
        return RandomStates.changes();
    }

    /**
     * Makes every kind of answer to who delivers break-fix for a device (CP-70).
     *
     * @return the values
     */
    @Provide
    public Arbitrary<DeliveryPartner> deliveryPartners() {
        return RandomCases.deliveryPartners();
    }

    /**
     * Makes subcases of every state.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<Subcase> subcases() {
        return RandomCases.subcases();
    }
}
