package io.channelpartners.core.counted;

import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.event.AccessListKind;
import io.channelpartners.event.AccessQuestion;
import io.channelpartners.event.ListAsked;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.testkit.RecordingAccessListener;
import io.channelpartners.testkit.Rule;
import io.channelpartners.view.AccessSummary;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Listeners receive an event for each question that a summary answers. */
@Rule("L-12")
class EventsOfSummariesTest {

    private final TestLibrary testLibrary = TestLibrary.standingStillWithAcme();
    private final RecordingAccessListener listener = new RecordingAccessListener();
    private final ChannelPartnersLibrary library =
            testLibrary.builder().listener(listener).build();

    @Test
    void the_customers_numbers_are_told_as_those_of_a_review() {
        Consumer<AccessSummary> questions = numbers -> {
            numbers.channelPartners();
            numbers.whoSeesAnything();
            numbers.counts();
        };
        questions.accept(library.channelPartners().review(ACME).orElseThrow());
        List<Object> expected = List.copyOf(listener.events());
        listener.clear();
        AccessSummary summary = library.channelPartners().summary(ACME).orElseThrow();
        assertEquals(List.of(), listener.events(), "to take a summary is no question");
        questions.accept(summary);

        assertEquals(3, expected.size());
        assertEquals(expected, listener.events());
    }

    @Test
    @Rule("CP-59")
    void a_question_about_one_customer_is_told_whether_or_not_there_is_a_row() {
        Viewer ann = Viewer.builder().passport(ANN).build();
        EnvironmentId nowhere = EnvironmentId.of("nowhere");

        library.partnerAccess().myCustomer(ann, ACME, CustomerSearch.all());
        library.partnerAccess().myCustomer(ann, nowhere, CustomerSearch.all());

        assertEquals(List.of(event(ACME, 1), event(nowhere, 0)), listener.events());
    }

    private ListAsked event(EnvironmentId environment, int rows) {
        AccessQuestion question = new AccessQuestion(
                Optional.of(environment), Optional.of(ANN), Optional.empty(), testLibrary.clock.instant());
        return new ListAsked(question, AccessListKind.MY_CUSTOMERS, OptionalInt.of(rows), false, Optional.empty());
    }
}
