package io.channelpartners.core.listen;

import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.BY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.RivalStore;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.event.ChangeRetried;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.problem.TooManyConflicts;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A change is reported when it is attempted again because another process was faster. */
class RetriedChangesTest {

    private final RivalStore store = new RivalStore();
    private final TestLibrary testLibrary = TestLibrary.withAnn(store).given(TestLibrary.acme());
    private final RecordingAccessListener listener = new RecordingAccessListener();
    private final ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
            .environments(store)
            .verifier(testLibrary.hpe)
            .passports(testLibrary.passports)
            .clock(testLibrary.clock)
            .attempts(3)
            .listener(listener)
            .build();

    private static CustomerEnvironment renamed(CustomerEnvironment environment) {
        return environment.renameCustomer(environment.customer() + "!");
    }

    private static ChangeRetried attempt(int number) {
        return new ChangeRetried(Optional.of(ACME), Optional.empty(), number);
    }

    private void change() {
        library.channelPartners().change(ACME, BY, environment -> environment.renameCustomer("mine"));
    }

    @Test
    @Rule("CP-36")
    void each_further_attempt_is_told_before_the_change() {
        store.nextSavesLose(2, RetriedChangesTest::renamed);
        change();
        assertEquals(List.of(attempt(2), attempt(3)), listener.events().subList(0, 2));
        assertEquals(1, listener.events(ChangeSaved.class).size());
        assertEquals(3, listener.events().size());
    }

    @Test
    @Rule("CP-36")
    void attempts_are_told_although_the_change_is_given_up() {
        store.nextSavesLose(3, RetriedChangesTest::renamed);
        assertThrows(TooManyConflicts.class, this::change);
        assertEquals(List.of(attempt(2), attempt(3)), listener.events());
    }

    @Test
    @Rule("CP-36")
    void a_change_that_nobody_beats_is_told_once() {
        change();
        assertEquals(List.of(), listener.events(ChangeRetried.class));
    }
}
