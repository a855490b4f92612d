package io.channelpartners.console.sample;

import io.channelpartners.ChannelPartners;
import io.channelpartners.ViewSharing;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.UserGroup;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Sets up the sample customers in an empty database, as if that had begun sixty days ago. */
@Component
class SampleSetUp implements ApplicationRunner {

    private static final Duration PAST = Duration.ofDays(60);
    private static final Actor JOB = Actor.of("nightly check");

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
    public void run(ApplicationArguments arguments) {
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
        sharing.share(SamplePerson.KIM.passport(), SampleLocation.NORDWIND.id(), view -> view.setUpGroup(dispatchers)
                .addUser(dispatchers, SamplePerson.LEE.email()));
    }

    /** Does what a nightly job would have done, without asking about the partner whose news the customer is to find. */
    private void checkAgain() {
        List<EnvironmentId> page = partners.environmentsToRecheck(Duration.ofHours(12), Optional.empty(), 100);
        for (EnvironmentId environment : page) {
            List<PartnerLocationId> listed = partners.environment(environment).stream()
                    .flatMap(state -> state.environment().partners().all().stream())
                    .map(ChannelPartner::id)
                    .filter(partner -> !partner.equals(SampleLocation.ATLAS.id()))
                    .toList();
            listed.forEach(partner -> SampleLocation.of(partner)
                    .ifPresent(known -> partners.change(
                            environment,
                            JOB,
                            state -> state.refreshPartner(new IdCheck.Recognized(
                                    partner, known.details(), known.standing(), clock.instant())))));
        }
    }
}
