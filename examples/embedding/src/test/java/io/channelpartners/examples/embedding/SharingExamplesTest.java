package io.channelpartners.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ViewSharing;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import io.channelpartners.user.UserGroup;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of shared views. */
class SharingExamplesTest {

    @Test
    void makes_a_shared_view() {
        UserGroup dispatchers = UserGroup.of("Dispatchers");
        SharedView shared = SharedView.of(PartnerLocationId.of("30523182"))
                .setUpGroup(dispatchers)
                .addUser(dispatchers, EmailAddress.of("lee@helper.example"));
        shared.isSharedWith(EmailAddress.of("Lee@Helper.example")); // true: addresses ignore case

        assertTrue(shared.isSharedWith(EmailAddress.of("Lee@Helper.example")));
    }

    @Test
    void makes_an_edit() {
        UserGroup dispatchers = UserGroup.of("Dispatchers");
        EmailAddress lee = EmailAddress.of("lee@helper.example");

        SharedViewEdit withoutLee = view -> view.removeUser(EmailAddress.of("lee@helper.example"));

        SharedView shared = SharedView.of(PartnerLocationId.of("30523182"))
                .setUpGroup(dispatchers)
                .addUser(dispatchers, lee);
        assertFalse(withoutLee.apply(shared).isSharedWith(lee));
    }

    @Test
    void shares_a_view() {
        PartnerLocationId location = PartnerLocationId.of("30523182");
        HpePassportId kim = HpePassportId.of("passport-0007");
        SettableClock clock = SettableClock.advancing(Duration.ofNanos(1));
        ViewSharing sharing = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(new InMemoryPassportDirectory(clock)
                        .link(kim, EmailAddress.of("kim@partner.example"), List.of(location)))
                .sharedViews(new InMemorySharedViewStore())
                .clock(clock)
                .build()
                .viewSharing();

        UserGroup dispatchers = UserGroup.of("Dispatchers");
        SharedView shared = sharing.share(
                kim,
                location,
                view -> view.setUpGroup(dispatchers).addUser(dispatchers, EmailAddress.of("lee@helper.example")));

        assertEquals(1, shared.version());
    }
}
