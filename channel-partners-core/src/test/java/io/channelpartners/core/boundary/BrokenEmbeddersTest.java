package io.channelpartners.core.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.access.Viewer;
import io.channelpartners.change.Revision;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.EmbedderFaults;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.event.AccessListener;
import io.channelpartners.event.ChangeSaved;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import io.channelpartners.user.SharedView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an embedder's code throws spoils one answer. It is never passed on as an exception, and it never becomes a yes. */
class BrokenEmbeddersTest {

    private final TestLibrary testLibrary = TestLibrary.withAcme();

    static Stream<Throwable> faults() {
        return EmbedderFaults.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule({"CP-03", "CP-56"})
    void a_verifier_that_throws_is_unavailable(Throwable fault) {
        PartnerVerifier throwing = id -> EmbedderFaults.sneakyThrow(fault);
        ChannelPartnersLibrary library = testLibrary.libraryWith(throwing, testLibrary.passports);

        assertInstanceOf(IdCheck.Unavailable.class, library.channelPartners().checkId(TestLibrary.L100));
        assertEquals(Map.of(), library.partnerAccess().signIn(TestLibrary.ANN).standings());
        assertTrue(library.channelPartners()
                .recheckAll(TestLibrary.ACME, TestLibrary.BY)
                .change()
                .isEmpty());
        assertEquals(fault instanceof InterruptedException, Thread.interrupted(), "the interrupt is kept");
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule({"CP-03", "CP-15"})
    void a_verifier_that_throws_for_one_id_loses_no_answer_for_another(Throwable fault) {
        testLibrary.change(environment -> environment.addPartner(IdChecks.recognized("200")));
        PartnerVerifier throwing = id -> id.equals(TestLibrary.L100)
                ? EmbedderFaults.sneakyThrow(fault)
                : new IdCheck.NotRecognized(id, testLibrary.clock.instant());
        ChannelPartnersLibrary library = testLibrary.libraryWith(throwing, testLibrary.passports);

        library.channelPartners().recheckAll(TestLibrary.ACME, TestLibrary.BY);

        assertEquals(Standings.full(), standing(TestLibrary.L100));
        assertEquals(PartnerStanding.none(), standing(TestLibrary.L200));
        assertEquals(fault instanceof InterruptedException, Thread.interrupted());
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule("CP-56")
    void a_directory_that_throws_makes_the_recognition_unknown(Throwable fault) {
        Viewer ann = testLibrary.signIn("ann");
        ChannelPartnersLibrary library = testLibrary.libraryWith(testLibrary.hpe, new ThrowingDirectory(fault));

        assertEquals(Map.of(), library.partnerAccess().signIn(TestLibrary.ANN).standings());
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.VIEWER_IS_RECOGNIZED),
                library.partnerAccess()
                        .view(ann, TestLibrary.ACME)
                        .decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        assertEquals(
                0,
                library.partnerAccess().myCustomers(ann, DeviceSearch.visible()).stream()
                        .count());
        assertEquals(fault instanceof InterruptedException, Thread.interrupted());
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule({"CP-56", "CP-61"})
    void a_store_of_shares_that_throws_shows_nothing_of_them_and_hides_no_link(Throwable fault) {
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(testLibrary.store)
                .verifier(testLibrary.hpe)
                .passports(testLibrary.passports)
                .sharedViews(new ThrowingShares(fault))
                .clock(testLibrary.clock)
                .build();
        testLibrary.link("lee");
        Viewer ann = library.partnerAccess().signIn(TestLibrary.ANN);
        Viewer lee = library.partnerAccess().signIn(HpePassportId.of("lee"));

        assertTrue(library.partnerAccess()
                .view(ann, TestLibrary.ACME)
                .isVisible(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        assertEquals(
                AccessDecision.stopped(Answer.UNKNOWN, AccessCondition.VIEWER_IS_RECOGNIZED),
                library.partnerAccess()
                        .view(lee, TestLibrary.ACME)
                        .decide(TestLibrary.DL380, InsightOnlineFeature.WARRANTY_STATUS));
        assertEquals(fault instanceof InterruptedException, Thread.interrupted());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void what_a_listener_throws_is_dropped_after_the_save(Throwable fault) {
        List<Revision> revisions = new ArrayList<>();
        AccessListener throwing = new AccessListener() {
            @Override
            public void changed(ChangeSaved event) {
                revisions.add(event.result().revision());
                EmbedderFaults.sneakyThrow(fault);
            }
        };
        ChannelPartnersLibrary library = ChannelPartnersLibrary.builder()
                .environments(new InMemoryEnvironmentStore())
                .verifier(testLibrary.hpe)
                .passports(testLibrary.passports)
                .clock(testLibrary.clock)
                .listener(throwing)
                .build();

        library.channelPartners().setUp(TestLibrary.ACME, "ACME", TestLibrary.BY, nothing -> nothing);
        library.channelPartners().change(TestLibrary.ACME, TestLibrary.BY, acme -> acme.renameCustomer("ACME AG"));

        assertEquals(List.of(Revision.of(1), Revision.of(2)), revisions);
        assertEquals(fault instanceof InterruptedException, Thread.interrupted());
    }

    @Test
    @Rule("CP-03")
    void asks_for_all_locations_of_a_sign_in_in_one_call() {
        List<List<PartnerLocationId>> calls = new ArrayList<>();
        PartnerVerifier together = new PartnerVerifier() {
            @Override
            public IdCheck check(PartnerLocationId id) {
                throw new AssertionError("asked alone for " + id);
            }

            @Override
            public Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
                calls.add(ids);
                return ids.stream().map(id -> testLibrary.hpe.check(id)).toList();
            }
        };
        List<String> locations = Stream.iterate(100, number -> number + 1)
                .limit(200)
                .map(String::valueOf)
                .toList();
        testLibrary.link("ann", locations.toArray(String[]::new));

        Viewer ann = testLibrary
                .libraryWith(together, testLibrary.passports)
                .partnerAccess()
                .signIn(TestLibrary.ANN);

        assertEquals(List.of(locations.stream().map(PartnerLocationId::of).toList()), calls);
        assertEquals(200, ann.standings().size());
    }

    @Test
    @Rule({"CP-03", "CP-56"})
    void keeps_only_what_is_certain_of_the_answers_for_several_ids() {
        PartnerVerifier careless = new PartnerVerifier() {
            @Override
            public IdCheck check(PartnerLocationId id) {
                return IdChecks.recognized(id.value());
            }

            @Override
            @SuppressWarnings("NullAway") // as an embedder's code may, that is not checked for it
            public Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
                return Arrays
                        .asList( // of 100, 200, 300: the first twice and not the same, the third missing, one not asked
                                null,
                                IdChecks.recognized("100"),
                                new IdCheck.NotRecognized(TestLibrary.L100, testLibrary.clock.instant()),
                                new IdCheck.NotRecognized(TestLibrary.L200, testLibrary.clock.instant()),
                                IdChecks.recognized("400"));
            }
        };
        testLibrary.link("ann", "100", "200", "300");

        Viewer ann = testLibrary
                .libraryWith(careless, testLibrary.passports)
                .partnerAccess()
                .signIn(TestLibrary.ANN);

        assertEquals(
                List.of(TestLibrary.L200, PartnerLocationId.of("300")),
                ann.standings().keySet().stream().sorted().toList());
    }

    @ParameterizedTest
    @MethodSource("faults")
    @Rule({"CP-03", "CP-56"})
    void a_call_for_several_ids_that_throws_or_answers_null_makes_all_unavailable(Throwable fault) {
        testLibrary.link("ann", "100", "200");
        for (boolean nothing : new boolean[] {true, false}) {
            PartnerVerifier broken = new PartnerVerifier() {
                @Override
                public IdCheck check(PartnerLocationId id) {
                    throw new AssertionError("asked alone for " + id);
                }

                @Override
                @SuppressWarnings("NullAway") // as an embedder's code may, that is not checked for it
                public Collection<IdCheck> checkAll(List<PartnerLocationId> ids) {
                    return nothing ? null : EmbedderFaults.sneakyThrow(fault);
                }
            };
            Viewer ann = testLibrary
                    .libraryWith(broken, testLibrary.passports)
                    .partnerAccess()
                    .signIn(TestLibrary.ANN);
            assertEquals(Map.of(), ann.standings());
            assertEquals(!nothing && fault instanceof InterruptedException, Thread.interrupted());
        }
    }

    @Test
    void memory_that_ran_out_is_passed_on() {
        OutOfMemoryError exhausted = new OutOfMemoryError("Java heap space");
        ChannelPartnersLibrary library =
                testLibrary.libraryWith(id -> EmbedderFaults.sneakyThrow(exhausted), testLibrary.passports);

        assertThrows(OutOfMemoryError.class, () -> library.channelPartners().checkId(TestLibrary.L100));
    }

    private PartnerStanding standing(PartnerLocationId location) {
        return testLibrary
                .review()
                .snapshot()
                .environment()
                .partners()
                .find(location)
                .orElseThrow()
                .standing();
    }

    private record ThrowingDirectory(Throwable fault) implements PassportDirectory {

        @Override
        public Optional<PartnerUser> user(HpePassportId passport) {
            return EmbedderFaults.sneakyThrow(fault);
        }

        @Override
        public List<PartnerUser> usersLinkedTo(PartnerLocationId location, Optional<HpePassportId> after, int limit) {
            return EmbedderFaults.sneakyThrow(fault);
        }

        @Override
        public List<PartnerUser> usersHaving(EmailAddress email) {
            return EmbedderFaults.sneakyThrow(fault);
        }
    }

    private record ThrowingShares(Throwable fault) implements SharedViewStore {

        @Override
        public Optional<SharedView> find(PartnerLocationId location) {
            return EmbedderFaults.sneakyThrow(fault);
        }

        @Override
        public boolean save(SharedView view) {
            return EmbedderFaults.sneakyThrow(fault);
        }

        @Override
        public List<PartnerLocationId> sharingWith(EmailAddress user, Optional<PartnerLocationId> after, int limit) {
            return EmbedderFaults.sneakyThrow(fault);
        }
    }
}
