package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.ACTIONS;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATION;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.METADATA;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static io.channelpartners.authzen.fixture.Pdp.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.authzen.fixture.WatchedStore;
import io.channelpartners.spi.StoreException;
import io.channelpartners.testkit.Rule;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A question that cannot be answered is an error, and never looks like a denial or a short list. */
class FailureTest {

    private static final String SECRET = "kim@partner.example at 10.0.0.1";
    private static final String ASK_AGAIN = "the question cannot be answered now; try again later";
    private static final String BROKEN = "the question could not be answered";
    private static final String SEARCHED = "'resource': {'type': 'device'}";

    private final WatchedStore store = new WatchedStore();
    private final Pdp pdp = Pdp.over(store.store())
            .link("kim", "100")
            .given(held("acme").optedIn().withDevice("a"))
            .given(held("beta").optedIn().withDevice("a"))
            .given(held("gamma").optedIn().withDevice("a"));

    @ParameterizedTest
    @EnumSource(StoreException.Kind.class)
    void a_failing_store_is_503_if_a_retry_may_help_and_500_otherwise(StoreException.Kind kind) {
        StoreException thrown = new StoreException(kind, SECRET, null, false);
        store.breakFor("beta", () -> thrown);

        AuthZenResponse response = pdp.post(EVALUATION, question("kim", "beta/a", "warranty_status"));

        assertEquals(kind.mayRetry() ? 503 : 500, response.status());
        assertEquals(kind.mayRetry() ? ASK_AGAIN : BROKEN, response.text());
        assertEquals(kind.mayRetry(), response.headers().containsKey("Retry-After"));
        assertSame(thrown, pdp.failures.get(0));
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new IllegalStateException(SECRET)),
                Arguments.of(new IOException(SECRET)),
                Arguments.of(new StackOverflowError(SECRET)),
                Arguments.of(new NoClassDefFoundError(SECRET)));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void any_other_failure_of_a_store_is_500_without_details(Throwable thrown) {
        store.breakFor("beta", () -> thrown);

        for (AuthZenResponse response : List.of(
                pdp.post(EVALUATION, question("kim", "beta/a", "warranty_status")),
                pdp.post(ACTIONS, subject("kim"), resource("beta/a")))) {
            assertEquals(500, response.status());
            assertEquals(BROKEN, response.text());
        }
    }

    @Test
    void an_out_of_memory_error_is_passed_on() {
        store.breakFor("beta", () -> new OutOfMemoryError("made up"));

        assertThrows(OutOfMemoryError.class, () -> pdp.post(EVALUATION, question("kim", "beta/a", "warranty_status")));
        assertThrows(
                OutOfMemoryError.class,
                () -> pdp.post(EVALUATIONS, evaluations(question("kim", "beta/a", "warranty_status"))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void in_a_batch_only_the_items_of_the_environment_that_broke_are_errors(Throwable thrown) {
        store.breakFor("beta", () -> thrown);

        Object answers = at(
                pdp.ask(
                        EVALUATIONS,
                        subject("kim"),
                        action("warranty_status"),
                        evaluations(
                                resource("acme/a"),
                                resource("beta/a"),
                                resource("acme/none"),
                                resource("beta/none"),
                                resource("gamma/a"))),
                "evaluations");

        Map<String, Object> error = error(500, BROKEN);
        assertEquals(Map.of("decision", true), at(answers, 0));
        assertEquals(error, at(answers, 1));
        assertEquals("location_holds_a_role", at(answers, 2, "context", "reason"));
        assertEquals(error, at(answers, 3));
        assertEquals(Map.of("decision", true), at(answers, 4));
        assertEquals(1, pdp.failures.size());
    }

    @Test
    void in_a_batch_a_failure_that_may_pass_says_so() {
        store.breakFor("beta", () -> new StoreException(StoreException.Kind.TIMEOUT, SECRET, null, false));

        assertEquals(
                error(503, ASK_AGAIN),
                at(pdp.ask(EVALUATIONS, evaluations(question("kim", "beta/a", "warranty_status"))), "evaluations", 0));
    }

    @Test
    void a_subject_that_cannot_be_signed_in_is_an_error_for_its_items_only() {
        AuthZen broken = pdp.with(builder -> builder.viewers(passport -> {
            if (passport.value().equals("eve")) {
                throw new IllegalStateException(SECRET);
            }
            return pdp.library.partnerAccess().signIn(passport);
        }));

        Object answers = Json.read(broken.answer(AuthZenRequest.post(
                        EVALUATIONS,
                        Json.object(
                                action("warranty_status"),
                                resource("acme/a"),
                                evaluations(subject("eve"), subject("kim"), subject("eve")))))
                .body());

        assertEquals(error(500, BROKEN), at(answers, "evaluations", 0));
        assertEquals(Map.of("decision", true), at(answers, "evaluations", 1));
        assertEquals(error(500, BROKEN), at(answers, "evaluations", 2));
        assertEquals(1, pdp.failures.size());
    }

    @Test
    @Rule("CP-63")
    void a_search_that_could_not_read_an_environment_is_an_error_and_not_short() {
        store.breakFor("beta", () -> new IllegalStateException(SECRET));

        AuthZenResponse response = pdp.post(RESOURCES, subject("kim"), action("warranty_status"), SEARCHED);

        assertEquals(500, response.status());
        assertEquals(BROKEN, response.text());
    }

    @Test
    @Rule({"CP-56", "CP-63"})
    void a_search_for_a_user_whose_locations_are_unknown_is_an_error_and_not_short() {
        pdp.link("lee");
        pdp.passports.fail(true);

        assertSearchesAre(503, "kim");
        pdp.passports.fail(false);
        assertSearchesAre(200, "kim");
        pdp.sharedViews.fail(true);
        assertSearchesAre(503, "kim");
        pdp.sharedViews.fail(false);
        assertSearchesAre(200, "stranger");
    }

    @Test
    @Rule({"CP-56", "CP-63"})
    void a_search_by_a_record_that_is_too_old_is_an_error_and_not_short() {
        pdp.passports.answerFrom(pdp.clock.instant());
        pdp.clock.advance(Duration.ofHours(25));

        assertSearchesAre(503, "kim");
    }

    private void assertSearchesAre(int status, String passport) {
        String inAcme = "'resource': {'type': 'device', 'properties': {'environment': 'acme'}}";
        assertEquals(
                status,
                pdp.post(RESOURCES, subject(passport), action("warranty_status"), SEARCHED)
                        .status());
        assertEquals(
                status,
                pdp.post(RESOURCES, subject(passport), action("warranty_status"), inAcme)
                        .status());
        assertEquals(
                status, pdp.post(ACTIONS, subject(passport), resource("acme/a")).status());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_listener_that_throws_changes_nothing(Throwable own) {
        store.breakFor("beta", () -> new IllegalStateException(SECRET));
        AuthZen authZen = pdp.with(builder -> builder.onFailure(thrown -> {
            throw FailureTest.<RuntimeException>sneaky(own);
        }));

        AuthZenResponse response = authZen.answer(
                AuthZenRequest.post(EVALUATION, Json.object(question("kim", "beta/a", "warranty_status"))));

        assertEquals(500, response.status());
        assertEquals(BROKEN, response.text());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whatever_a_sign_in_or_a_codec_throws_is_no_fault_of_the_client(Throwable thrown) {
        AuthZen withoutSignIn = pdp.with(builder -> builder.viewers(passport -> {
            throw FailureTest.<RuntimeException>sneaky(thrown);
        }));
        AuthZen withoutCodec = pdp.with(builder -> builder.codec(new JsonCodec() {
            @Override
            public Map<String, ?> read(byte[] json) {
                throw FailureTest.<RuntimeException>sneaky(thrown);
            }

            @Override
            public byte[] write(Map<String, ?> object) {
                throw FailureTest.<RuntimeException>sneaky(thrown);
            }
        }));
        AuthZenRequest question =
                AuthZenRequest.post(EVALUATION, Json.object(question("kim", "acme/a", "warranty_status")));

        assertEquals(500, withoutSignIn.answer(question).status());
        assertEquals(500, withoutCodec.answer(question).status());
        assertEquals(500, withoutCodec.answer(AuthZenRequest.get(METADATA)).status());
        assertEquals(List.of(thrown, thrown, thrown), pdp.failures);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E sneaky(Throwable fault) throws E {
        throw (E) fault;
    }

    private static Map<String, Object> error(int status, String message) {
        return Map.of("decision", false, "context", Map.of("error", Map.of("status", status, "message", message)));
    }
}
