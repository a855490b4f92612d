package io.channelpartners.core.part;

import static io.channelpartners.core.fixture.TestLibrary.ACME;
import static io.channelpartners.core.fixture.TestLibrary.ANN;
import static io.channelpartners.core.fixture.TestLibrary.BY;
import static io.channelpartners.core.fixture.TestLibrary.DL380;
import static io.channelpartners.core.fixture.TestLibrary.MSA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.boundary.GuardedStore;
import io.channelpartners.core.fixture.EmbedderFaults;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.device.DeviceId;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.testkit.Rule;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A store that throws or returns a part other than the one asked for shows nothing, and is asked again for the next view. */
class BrokenPartsTest {

    private final AskedStore store = new AskedStore();
    private final TestLibrary testLibrary = TestLibrary.withAnn(store).given(TestLibrary.acme());
    private final ChannelPartnersLibrary library = testLibrary.anotherLibrary();
    private final Viewer ann = library.partnerAccess().signIn(ANN);

    static Stream<Arguments> other_devices() {
        return Stream.of(
                Arguments.of("none of those asked for", Set.of()),
                Arguments.of("another", Set.of(MSA)),
                Arguments.of("one more", Set.of(DL380, MSA)),
                Arguments.of("one that looks alike", Set.of(DeviceId.of("DL380"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("other_devices")
    @Rule("L-11")
    void a_part_of_other_devices_breaks_the_contract(String what, Set<DeviceId> others) {
        store.answerParts((environment, devices) -> store.cut(environment, others));

        SpiBroken refused = assertThrows(SpiBroken.class, this::view);
        assertThrows(SpiBroken.class, this::review);
        assertEquals("L-11", refused.problems().get(0).rule());
        assertWorksAgain();
    }

    @Test
    @Rule("L-11")
    void a_part_of_another_environment_breaks_the_contract() {
        EnvironmentId other = EnvironmentId.of("other");
        testLibrary.partners().setUp(other, "Other", BY, nothing -> nothing);
        store.answerParts((environment, devices) -> store.cut(other, devices));

        SpiBroken refused = assertThrows(SpiBroken.class, this::view);
        assertThrows(SpiBroken.class, this::review);
        assertEquals(
                "was asked for acme and returned other",
                refused.problems().get(0).reason());
        assertWorksAgain();
    }

    @Test
    @Rule({"L-11", "CP-59"})
    void the_message_about_a_broken_part_names_no_device() {
        store.answerParts((environment, devices) -> store.cut(environment, Set.of(MSA)));

        String told = String.valueOf(assertThrows(SpiBroken.class, this::view).getMessage());

        assertFalse(told.contains("msa") || told.contains("dl380"), told);
    }

    @Test
    @Rule("L-11")
    void the_boundary_passes_on_what_was_asked_for() {
        GuardedStore guarded = new GuardedStore(store);
        assertEquals(store.cut(ACME, Set.of(DL380)), guarded.part(ACME, Set.of(DL380)));
        assertEquals(store.cut(ACME, Set.of()), guarded.part(ACME, Set.of()));
        assertEquals(Optional.empty(), guarded.part(EnvironmentId.of("elsewhere"), Set.of(DL380)));
    }

    static Stream<Throwable> whatever_is_thrown() {
        return EmbedderFaults.all();
    }

    @ParameterizedTest
    @MethodSource("whatever_is_thrown")
    @Rule("L-11")
    void what_the_store_throws_is_passed_on(Throwable fault) {
        store.answerParts((environment, devices) -> EmbedderFaults.sneakyThrow(fault));

        assertSame(fault, assertThrows(Throwable.class, this::view));
        assertSame(fault, assertThrows(Throwable.class, this::review));
        assertWorksAgain();
    }

    private Object view() {
        return library.partnerAccess().view(ann, ACME, Set.of(DL380));
    }

    private Object review() {
        return library.channelPartners().review(ACME, Set.of(DL380));
    }

    private void assertWorksAgain() {
        store.answerParts(store::cut);
        assertFalse(library.partnerAccess()
                .view(ann, ACME, Set.of(DL380))
                .features(DL380)
                .isEmpty());
        assertFalse(library.partnerAccess().view(ann, ACME).features(MSA).isEmpty());
    }
}
