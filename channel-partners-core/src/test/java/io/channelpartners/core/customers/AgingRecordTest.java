package io.channelpartners.core.customers;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.StoreInMemory;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.summary.ListedEnvironment;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The directory's record of a viewer may become too old while a page of "My Customers" is read. */
@Rule({"CP-56", "CP-63"})
class AgingRecordTest {

    private static final Duration LONGEST_AGE = Duration.ofHours(24);

    private final SlowStore store = new SlowStore();
    private final TestLibrary testLibrary = TestLibrary.standingStill(store);

    /** Has saved nothing itself, so that it has to read. */
    private final ChannelPartnersLibrary reader = testLibrary.anotherLibrary();

    private final Viewer ann = testLibrary.signIn("ann");

    /** A store of which some calls take a second. */
    private final class SlowStore extends StoreInMemory {

        private boolean keepsSummaries;
        private Optional<EnvironmentId> slow = Optional.empty();

        @Override
        public Optional<EnvironmentSnapshot> find(EnvironmentId environment) {
            waitIfSlow(slow.equals(Optional.of(environment)));
            return super.find(environment);
        }

        @Override
        public List<ListedEnvironment> summariesListing(
                Set<PartnerLocationId> locations, Optional<EnvironmentId> after, int limit) {
            waitIfSlow(keepsSummaries && slow.isPresent());
            return keepsSummaries
                    ? store.summariesListing(locations, after, limit)
                    : super.summariesListing(locations, after, limit);
        }

        private void waitIfSlow(boolean isSlow) {
            if (isSlow) {
                testLibrary.clock.advance(Duration.ofSeconds(1));
            }
        }
    }

    @BeforeEach
    void record_is_as_old_as_allowed() {
        for (String environment : List.of("a", "b")) {
            AnEnvironment given = AnEnvironment.called(environment).integrated().withDefault(RESELLER, "100");
            testLibrary.given(given.withDevice("device"));
        }
        testLibrary.passports.answerFrom(testLibrary.clock.instant().minus(LONGEST_AGE));
    }

    private Page<MyCustomer> page() {
        return reader.partnerAccess().myCustomers(ann, CustomerSearch.all()).first(10);
    }

    @Test
    void a_page_is_complete_if_the_record_is_fresh_to_its_end() {
        Page<MyCustomer> page = page();

        assertEquals(2, page.items().size());
        assertTrue(page.complete());
    }

    @Test
    void a_page_is_not_complete_if_rows_are_missing_since_the_record_became_too_old() {
        store.slow = Optional.of(EnvironmentId.of("b"));
        Page<MyCustomer> page = page();

        assertEquals(
                List.of("a"),
                page.items().stream().map(row -> row.environment().value()).toList());
        assertEquals(new Page<>(page.items(), Optional.empty(), false), page);
    }

    @Test
    void a_page_from_summaries_is_not_complete_either_if_the_record_became_too_old() {
        store.keepsSummaries = true;
        store.slow = Optional.of(EnvironmentId.of("b"));

        assertEquals(new Page<MyCustomer>(List.of(), Optional.empty(), false), page());
    }
}
