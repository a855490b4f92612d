package io.channelpartners.console.sample;

import io.channelpartners.ChannelPartners;
import io.channelpartners.ViewSharing;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.UserGroup;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sets up the sample customers in an empty database, as if that had begun sixty days ago; before anybody can ask. */
@Component
class SampleSetUp implements InitializingBean {

    private static final Duration PAST = Duration.ofDays(60);

    private final EnvironmentStore store;
    private final PassportDirectory directory;
    private final ChannelPartners partners;
    private final ViewSharing sharing;
    private final Clock clock;
    private final int devices;

    SampleSetUp(
            EnvironmentStore store,
            PassportDirectory directory,
            ChannelPartners partners,
            ViewSharing sharing,
            Clock clock,
            @Value("${console.sample.devices}") int devices) {
        this.store = store;
        this.directory = directory;
        this.partners = partners;
        this.sharing = sharing;
        this.clock = clock;
        this.devices = devices;
    }

    @Override
    public void afterPropertiesSet() {
        if (partners.environment(SampleCustomers.ACME).isEmpty()) {
            PastClock past = new PastClock(clock.instant().minus(PAST));
            new SampleCustomers(libraryOf(past), past).setUp(devices);
            share();
        }
        checkAgain();
    }

    /** The library as it would have been then; nobody asks it about HPE or users. */
    private ChannelPartners libraryOf(PastClock past) {
        return ChannelPartnersLibrary.builder()
                .environments(store)
                .passports(directory)
                .verifier(id -> new IdCheck.Unavailable(id, "not asked in the past"))
                .clock(past)
                .build()
                .channelPartners();
    }

    private void share() {
        UserGroup dispatchers = UserGroup.of("Dispatchers");
        sharing.share(
                SamplePerson.KIM.passport(),
                SampleLocation.NORDWIND.id(),
                view -> view.setUpGroup(dispatchers).addUser(dispatchers, SamplePerson.LEE.email()));
    }

    /** Does what a job would have done while the application was down, but leaves the partner whose news the customer is to find. */
    private void checkAgain() {
        for (EnvironmentId environment : partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100)) {
            partners.change(
                    environment,
                    SampleCustomers.JOB,
                    state -> SampleLocation.refreshed(state, clock.instant(), SampleLocation.ATLAS));
        }
    }
}
