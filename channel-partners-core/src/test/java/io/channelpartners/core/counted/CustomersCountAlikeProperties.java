package io.channelpartners.core.counted;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.CustomerSearch;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.list.MyCustomer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.PartnerView;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** My Customers has the numbers of the views, whoever asks and when. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class CustomersCountAlikeProperties {

    private static final HpePassportId KIM = HpePassportId.of("kim");
    private static final EnvironmentId NOWHERE = EnvironmentId.of("nowhere");

    @Provide
    Arbitrary<Set<PartnerLocationId>> locations() {
        return Arbitraries.subsetOf(new HashSet<>(ChannelPartnersDomain.LOCATIONS));
    }

    @Provide
    Arbitrary<Integer> hours() {
        return Arbitraries.of(0, 0, 1, 23, 24, 25);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Rule({"L-12", "CP-56", "CP-59", "CP-60", "CP-61", "CP-62"})
    void a_row_has_the_number_of_devices_that_the_view_finds(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(max = 3) List<NamedEdit> edits,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @From("locations") Set<PartnerLocationId> linked,
            @ForAll @From("locations") Set<PartnerLocationId> sharing,
            @ForAll DeviceSearch search,
            @ForAll @From("hours") int hours) {
        TestLibrary testLibrary = TestLibrary.with(environment);
        for (int at = 0; at < standings.size(); at++) {
            testLibrary.recognizeLater(ChannelPartnersDomain.LOCATIONS.get(at), standings.get(at));
        }
        testLibrary.link(KIM, linked.toArray(PartnerLocationId[]::new));
        sharing.forEach(location -> testLibrary.share(location, KIM));
        Viewer kim = testLibrary.signIn(KIM);
        testLibrary.clock.advance(Duration.ofHours(hours));
        assertAlike(testLibrary, kim, environment.id(), search);
        for (NamedEdit edit : edits) {
            testLibrary.change(environment.id(), edit);
            testLibrary.clock.advance(Duration.ofMinutes(30));
            assertAlike(testLibrary, kim, environment.id(), search);
        }
    }

    private static void assertAlike(TestLibrary testLibrary, Viewer kim, EnvironmentId id, DeviceSearch search) {
        PartnerView view = testLibrary.view(kim, id);
        int devices = view.devices(search).count();
        Optional<MyCustomer> expected =
                view.customer().filter(name -> devices > 0).map(name -> new MyCustomer(id, name, devices));
        for (ChannelPartnersLibrary library : List.of(testLibrary.library, testLibrary.anotherLibrary())) {
            var access = library.partnerAccess();
            CustomerSearch customers = CustomerSearch.counting(search);
            assertEquals(expected, access.myCustomer(kim, id, customers));
            assertEquals(Optional.empty(), access.myCustomer(kim, NOWHERE, customers));
            assertEquals(
                    expected.stream().toList(),
                    access.myCustomers(kim, customers).first(5).items());
            assertEquals(
                    expected.stream().toList(),
                    access.myCustomers(kim, customers).stream().toList());
        }
    }
}
