package io.channelpartners.core.law;

import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.ChannelPartners;
import io.channelpartners.access.Viewer;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceList;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.list.Page;
import io.channelpartners.list.VisibleDevice;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.InMemoryEnvironmentStore;
import io.channelpartners.testkit.InMemoryPartnerVerifier;
import io.channelpartners.testkit.InMemoryPassportDirectory;
import io.channelpartners.testkit.InMemorySharedViewStore;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.UserGroup;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every question on a moving clock without tolerance: no answer may count as one from the future. */
class MovingClockTest {

    static Stream<Arguments> clocks() {
        return Stream.of(
                Arguments.of("the clock of the system", Clock.systemUTC()),
                Arguments.of("a nanosecond a reading", SettableClock.advancing(Duration.ofNanos(1))),
                Arguments.of("a second a reading", SettableClock.advancing(Duration.ofSeconds(1))),
                Arguments.of("a minute a reading", SettableClock.advancing(Duration.ofMinutes(1))));
    }

    /** Acme and its partner, put together on a clock as an embedder would. */
    private static final class AcmeLibrary {

        private final InMemoryPassportDirectory passports;
        private final ChannelPartnersLibrary library;

        AcmeLibrary(Clock clock) {
            InMemoryPartnerVerifier hpe = new InMemoryPartnerVerifier(clock);
            passports = new InMemoryPassportDirectory(clock);
            library = ChannelPartnersLibrary.builder()
                    .environments(new InMemoryEnvironmentStore())
                    .verifier(hpe)
                    .passports(passports)
                    .sharedViews(new InMemorySharedViewStore())
                    .clock(clock)
                    .tolerance(Duration.ZERO)
                    .build();
            hpe.recognize(TestLibrary.L100, IdChecks.details(TestLibrary.L100), Standings.full());
            passports.link(TestLibrary.ANN, EmailAddress.of("ann@partner.example"), List.of(TestLibrary.L100));
            CustomerEnvironment acme = TestLibrary.acme().environment();
            partners().setUp(TestLibrary.ACME, acme.customer(), TestLibrary.BY, nothing -> acme);
            partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        }

        ChannelPartners partners() {
            return library.channelPartners();
        }

        DeviceList<VisibleDevice> devices(Viewer viewer) {
            return library.partnerAccess().view(viewer, TestLibrary.ACME).devices(DeviceSearch.visible());
        }

        AccessReview review() {
            return partners().review(TestLibrary.ACME).orElseThrow();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clocks")
    @Rule({"CP-56", "CP-60"})
    void a_linked_user_sees_everything_at_each_of_many_views(String name, Clock clock) {
        AcmeLibrary acme = new AcmeLibrary(clock);
        Viewer ann = acme.library.partnerAccess().signIn(TestLibrary.ANN);

        for (int view = 0; view < 300; view++) {
            assertTrue(acme.library
                    .partnerAccess()
                    .view(ann, TestLibrary.ACME)
                    .features(TestLibrary.DL380)
                    .contains(WARRANTY_STATUS));
        }
        assertEquals(
                List.of(new MyCustomer(TestLibrary.ACME, "Customer of acme", 2)),
                acme.library.partnerAccess().myCustomers(ann, DeviceSearch.visible()).stream()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clocks")
    @Rule({"CP-56", "CP-61"})
    void linked_and_shared_users_are_listed_and_see(String name, Clock clock) {
        AcmeLibrary acme = new AcmeLibrary(clock);
        HpePassportId lee = HpePassportId.of("lee");
        EmailAddress address = EmailAddress.of("lee@helper.example");
        acme.passports.link(lee, address, List.of());
        UserGroup helpers = UserGroup.of("Helpers");
        acme.library
                .viewSharing()
                .share(
                        TestLibrary.ANN,
                        TestLibrary.L100,
                        view -> view.setUpGroup(helpers).addUser(helpers, address));

        Set<HpePassportId> users = acme.review()
                .usersOf(TestLibrary.L100)
                .map(LocationUser::passport)
                .collect(Collectors.toSet());
        assertEquals(Set.of(TestLibrary.ANN, lee), users);
        Viewer viewer = acme.library.partnerAccess().signIn(lee);
        assertTrue(acme.library
                .partnerAccess()
                .view(viewer, TestLibrary.ACME)
                .isVisible(TestLibrary.DL380, WARRANTY_STATUS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clocks")
    @Rule({"CP-34", "CP-56"})
    void a_page_goes_on_in_a_view_of_a_later_instant(String name, Clock clock) {
        AcmeLibrary acme = new AcmeLibrary(clock);
        Viewer ann = acme.library.partnerAccess().signIn(TestLibrary.ANN);

        Page<VisibleDevice> first = acme.devices(ann).first(1);
        Page<VisibleDevice> second = acme.devices(ann).after(first.next().orElseThrow(), 1);

        assertEquals(
                List.of(TestLibrary.DL380, TestLibrary.MSA),
                Stream.of(first, second)
                        .flatMap(page -> page.items().stream())
                        .map(row -> row.device().id())
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clocks")
    @Rule({"CP-44", "CP-56"})
    void the_customer_learns_what_is_seen_now_and_what_was_seen_at_each_change(String name, Clock clock) {
        AcmeLibrary acme = new AcmeLibrary(clock);
        assertEquals(
                12,
                acme.review().of(TestLibrary.L100).features(TestLibrary.DL380).size());
        assertEquals(1, acme.review().whoSees(TestLibrary.DL380).size());

        ChangeResult checked = acme.partners().recheckAll(TestLibrary.ACME, TestLibrary.BY);
        ChangeResult renamed = acme.partners()
                .change(TestLibrary.ACME, TestLibrary.BY, environment -> environment.renameCustomer("ACME AG"));

        assertEquals(
                12,
                acme.partners()
                        .reviewAt(TestLibrary.ACME, checked.change().at())
                        .orElseThrow()
                        .of(TestLibrary.L100)
                        .features(TestLibrary.DL380)
                        .size());
        assertEquals(
                renamed.snapshot(),
                acme.partners()
                        .environmentAt(TestLibrary.ACME, renamed.change().at())
                        .orElseThrow());
        assertEquals(
                "Customer of acme",
                acme.partners()
                        .environmentAt(TestLibrary.ACME, renamed.change().at().minusNanos(1))
                        .orElseThrow()
                        .environment()
                        .customer());
    }
}
