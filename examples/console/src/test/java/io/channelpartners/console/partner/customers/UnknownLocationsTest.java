package io.channelpartners.console.partner.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.Viewer;
import io.channelpartners.console.signin.PartnerSession;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.ui.ConcurrentModel;
import org.springframework.web.server.ResponseStatusException;

class UnknownLocationsTest {

    @Test
    @Rule("CP-56")
    void shows_no_short_list_while_it_is_unknown_to_which_locations_the_user_belongs() {
        SettableClock clock = SettableClock.standing();
        InMemoryPassportDirectory directory = new InMemoryPassportDirectory(clock);
        CustomersPane pane = new CustomersPane(ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(new InMemoryPartnerVerifier(clock))
                .passports(directory)
                .clock(clock)
                .build()
                .partnerAccess());
        directory.fail(true);
        PartnerSession kim = new PartnerSession(
                Viewer.builder().passport(HpePassportId.of("passport-kim")).build());

        ResponseStatusException refusal = assertThrows(
                ResponseStatusException.class, () -> pane.device(kim, "acme-01", "D01", new ConcurrentModel()));
        assertEquals(HttpStatus.SERVICE_UNAVAILABLE, refusal.getStatusCode());
    }
}
