package io.channelpartners.core.user;

import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.testkit.Rule;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A view says if a location of the viewer may be missing. */
class CompleteViewsTest {

    private final TestLibrary testLibrary = TestLibrary.withAcme().link("nobody");
    private final Viewer ann = testLibrary.signIn("ann");

    @Test
    @Rule("CP-56")
    void a_view_is_complete_if_the_locations_are_known() {
        assertComplete(true, ann);
        assertComplete(true, testLibrary.signIn("nobody"));
        assertComplete(true, testLibrary.signIn("not in the directory"));
    }

    @Test
    @Rule("CP-56")
    void a_view_is_not_complete_if_a_location_may_be_missing() {
        testLibrary.passports.fail(true);
        assertComplete(false, ann);
        testLibrary.passports.fail(false);
        testLibrary.sharedViews.fail(true);
        assertComplete(false, ann);
        testLibrary.sharedViews.fail(false);
        testLibrary.passports.answerFrom(testLibrary.clock.instant());
        testLibrary.clock.advance(Duration.ofHours(24));
        assertComplete(false, ann);
    }

    private void assertComplete(boolean expected, Viewer viewer) {
        for (EnvironmentId environment : Set.of(ACME, EnvironmentId.of("nowhere"))) {
            var access = testLibrary.library.partnerAccess();
            assertEquals(expected, access.view(viewer, environment).isComplete());
            assertEquals(
                    expected, access.view(viewer, environment, Set.of(DL380)).isComplete());
        }
    }
}
