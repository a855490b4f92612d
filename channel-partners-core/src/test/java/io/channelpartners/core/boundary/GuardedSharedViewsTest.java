package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.SpiBroken;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How the guard treats the answers of a store of shared views, whether or not the store keeps its contract. */
class GuardedSharedViewsTest {

    private static final PartnerLocationId A = PartnerLocationId.of("A");
    private static final PartnerLocationId B = PartnerLocationId.of("B");
    private static final EmailAddress LEE = EmailAddress.of("lee@helper.example");

    /** A store that answers every question with the same. */
    private record Answering(List<PartnerLocationId> page, Optional<SharedView> view) implements SharedViewStore {

        @Override
        public Optional<SharedView> find(PartnerLocationId location) {
            return view;
        }

        @Override
        public boolean save(SharedView saved) {
            return false;
        }

        @Override
        public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
            return page;
        }
    }

    @Test
    @Rule("CP-61")
    void puts_all_pages_together() {
        InMemorySharedViewStore store = new InMemorySharedViewStore();
        UserGroup group = UserGroup.of("Dispatch");
        List<PartnerLocationId> locations = IntStream.range(0, 1_000)
                .mapToObj(n -> PartnerLocationId.of(Integer.toString(10_000 + n)))
                .toList();
        locations.forEach(location -> store.save(
                SharedView.of(location).setUpGroup(group).addUser(group, LEE).nextVersion()));

        assertEquals(new LookUp.Answered<>(locations), guarded(store).sharingWith(LEE));
    }

    static Stream<Arguments> pages_that_break_the_contract() {
        List<PartnerLocationId> again = IntStream.range(0, 1_000)
                .mapToObj(n -> PartnerLocationId.of(Integer.toString(10_000 + n)))
                .toList();
        return Stream.of(
                Arguments.of("descending", List.of(B, A)),
                Arguments.of("twice the same", List.of(A, A)),
                Arguments.of("the first page for each", again));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages_that_break_the_contract")
    @Rule({"CP-56", "CP-61"})
    void treats_a_page_that_is_not_the_next_one_as_failed(String name, List<PartnerLocationId> page) {
        SharedViewStore broken = new Answering(page, Optional.empty());

        assertEquals(new LookUp.Failed<>(), guarded(broken).sharingWith(LEE));
    }

    @Test
    @Rule({"CP-56", "CP-61"})
    void treats_a_store_that_throws_as_failed() {
        InMemorySharedViewStore store = new InMemorySharedViewStore();
        store.fail(true);

        assertEquals(new LookUp.Failed<>(), guarded(store).sharingWith(LEE));
    }

    @Test
    @Rule("CP-61")
    void answers_that_nobody_shares_without_a_store() {
        assertEquals(new LookUp.Answered<>(List.of()), new GuardedSharedViews(Optional.empty()).sharingWith(LEE));
    }

    @Test
    @Rule("CP-61")
    void saves_nothing_without_a_store() {
        assertThrows(
                IllegalStateException.class,
                () -> new GuardedSharedViews(Optional.empty())
                        .save(SharedView.of(A).nextVersion()));
    }

    @Test
    @Rule("CP-61")
    void refuses_the_shared_view_of_another_location() {
        SharedViewStore broken = new Answering(List.of(), Optional.of(SharedView.of(B)));

        assertThrows(SpiBroken.class, () -> guarded(broken).find(A));
        assertEquals(Optional.of(SharedView.of(B)), guarded(broken).find(B));
    }

    private static GuardedSharedViews guarded(SharedViewStore store) {
        return new GuardedSharedViews(Optional.of(store));
    }
}
