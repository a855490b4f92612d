package io.channelpartners.core.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.partner.Freshness;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.Rule;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of all environments, and of those whose partners need a new check. */
class EnvironmentListsTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final TestLibrary testLibrary = TestLibrary.standingStill(new InMemoryEnvironmentStore());
    private final ChannelPartners partners = testLibrary.library.channelPartners();

    @Test
    @Rule("CP-45")
    void lists_all_environments_page_by_page() {
        List<EnvironmentId> all = List.of(setUp("a"), setUp("b"), setUp("c"));

        List<EnvironmentId> listed = new ArrayList<>();
        List<EnvironmentId> page = partners.environments(Optional.empty(), 2);
        while (!page.isEmpty()) {
            listed.addAll(page);
            page = partners.environments(Optional.of(page.get(page.size() - 1)), 2);
        }

        assertEquals(3, listed.size());
        assertEquals(Set.copyOf(all), Set.copyOf(listed));
    }

    @Test
    @Rule({"CP-45", "CP-56"})
    void lists_a_check_that_is_older_than_the_age_to_the_nanosecond() {
        setUp("a");
        testLibrary.clock.advance(HOUR);
        assertEquals(List.of(), toRecheck(HOUR));
        testLibrary.clock.advance(Duration.ofNanos(1));
        assertEquals(List.of(EnvironmentId.of("a")), toRecheck(HOUR));

        partners.recheckAll(EnvironmentId.of("a"), TestLibrary.BY);
        assertEquals(List.of(), toRecheck(HOUR));
        assertEquals(List.of(), toRecheck(Duration.ZERO));
    }

    @Test
    @Rule({"CP-45", "CP-56"})
    void lists_a_check_that_lies_beyond_the_configured_tolerance() {
        setUp("a");
        Duration tolerance = Freshness.standard().tolerance();
        testLibrary.clock.advance(tolerance.negated());
        assertEquals(List.of(), toRecheck(HOUR));
        testLibrary.clock.advance(Duration.ofNanos(-1));
        assertEquals(List.of(EnvironmentId.of("a")), toRecheck(HOUR));
        assertEquals(List.of(EnvironmentId.of("a")), toRecheck(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    @Rule("CP-45")
    void refuses_a_limit_below_1_and_a_negative_age() {
        assertThrows(IllegalArgumentException.class, () -> partners.environments(Optional.empty(), 0));
        assertThrows(IllegalArgumentException.class, () -> partners.environmentsToRecheck(HOUR, Optional.empty(), -1));
        assertThrows(
                IllegalArgumentException.class,
                () -> partners.environmentsToRecheck(Duration.ofNanos(-1), Optional.empty(), 1));
    }

    private EnvironmentId setUp(String id) {
        EnvironmentId environment = EnvironmentId.of(id);
        partners.setUp(
                environment,
                "Customer",
                TestLibrary.BY,
                nothing -> nothing.addPartner(partners.checkId(TestLibrary.L100).orThrow()));
        return environment;
    }

    private List<EnvironmentId> toRecheck(Duration age) {
        return partners.environmentsToRecheck(age, Optional.empty(), 10);
    }
}
