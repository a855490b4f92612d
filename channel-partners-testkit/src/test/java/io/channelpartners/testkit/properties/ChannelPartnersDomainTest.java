package io.channelpartners.testkit.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.Viewer;
import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.cases.Subcase;
import io.channelpartners.cases.SubcaseState;
import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.PartnerUser;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.UserGroup;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;

/** Random values are what their types allow, and often enough interesting. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class ChannelPartnersDomainTest {

    @Property(tries = 200)
    void an_environment_is_rebuilt_from_its_rows_and_mostly_shows_something(@ForAll CustomerEnvironment environment) {
        assertEquals(environment, CustomerEnvironment.restore(environment.rows()));
        boolean alive =
                environment.integration().isEnabled() && environment.devices().size() > 0;
        Statistics.collect(alive);
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 60));
    }

    @Property(tries = 50)
    void an_environment_of_a_given_size_has_it_and_all_kinds_of_devices(
            @ForAll("large") CustomerEnvironment environment) {
        assertEquals(130, environment.devices().size());
        assertEquals(environment, CustomerEnvironment.restore(environment.rows()));
        for (DeviceId id : ChannelPartnersDomain.DEVICES) {
            assertTrue(environment.devices().contains(id));
        }
        for (PartnerRole role : PartnerRole.values()) {
            int assigned = environment.assignments().devices(role).size();
            assertTrue(assigned > 0 && assigned < 130);
            assertEquals(
                    3, Set.copyOf(environment.assignments().locations(role)).size());
        }
        assertFalse(environment.optIn().devices().isEmpty());
        assertEquals(
                Set.of(InsightRsGeneration.values()),
                environment.devices().all().stream().map(Device::generation).collect(Collectors.toSet()));
    }

    @Provide
    Arbitrary<CustomerEnvironment> large() {
        return ChannelPartnersDomain.environmentsOfSize(130);
    }

    @Property(tries = 20)
    void an_environment_may_have_no_device(@ForAll("empty") CustomerEnvironment environment) {
        assertEquals(0, environment.devices().size());
        assertEquals(3, environment.partners().ids().size());
    }

    @Provide
    Arbitrary<CustomerEnvironment> empty() {
        return ChannelPartnersDomain.environmentsOfSize(0);
    }

    @Example
    void no_environment_has_less_than_no_device() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ChannelPartnersDomain.environmentsOfSize(-1));
        assertEquals("the number of devices must be 0 or more, not -1", refused.getMessage());
    }

    @Property(tries = 500)
    void an_edit_is_often_allowed_and_never_breaks_an_environment(
            @ForAll CustomerEnvironment environment, @ForAll NamedEdit edit) {
        CustomerEnvironment edited = edit.apply(environment);
        assertEquals(edited, CustomerEnvironment.restore(edited.rows()));
        Statistics.collect(!edited.equals(environment));
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 100)
    void every_other_value_is_there(
            @ForAll Device device,
            @ForAll PartnerStanding standing,
            @ForAll IdCheck.Recognized check,
            @ForAll PartnerUser user,
            @ForAll SharedView shared,
            @ForAll Viewer viewer,
            @ForAll DeviceSearch search,
            @ForAll DeviceFilter filter) {
        assertTrue(ChannelPartnersDomain.DEVICES.contains(device.id()));
        assertTrue(ChannelPartnersDomain.LOCATIONS.containsAll(user.locations()));
        assertTrue(
                ChannelPartnersDomain.LOCATIONS.containsAll(viewer.standings().keySet()));
        assertEquals(1, shared.version());
        assertEquals(check, check.orThrow());
        assertEquals(standing.reseller(), standing.authorization(PartnerRole.RESELLER));
        assertTrue(!filter.isNone() || filter.matches(device));
        String text = search.filter().foldedText().orElse("");
        assertTrue(search.equals(search.named(text)) || search.equals(search.mentioning(text)), search::toString);
    }

    @Property(tries = 100)
    void every_part_of_an_environment_is_there(
            @ForAll PartnerDetails details,
            @ForAll ChannelPartner partner,
            @ForAll CheckedStanding checked,
            @ForAll UserGroup group,
            @ForAll OptInState optIn,
            @ForAll InsightOnlineIntegration integration,
            @ForAll DeviceTicks ticks) {
        assertEquals(UserGroup.of(group.value()), group);
        assertEquals(optIn.isGiven(), optIn instanceof OptInState.Given);
        assertEquals(integration.isEnabled(), integration.passport().isPresent());
        assertTrue(ChannelPartnersDomain.LOCATIONS.contains(ticks.partner()));
        assertTrue(ChannelPartnersDomain.LOCATIONS.contains(partner.id()));
        assertFalse(details.companyName().isBlank());
        Statistics.collect(
                checked.asOf(SettableClock.START, Freshness.standard()).equals(checked.standing()));
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 40 && share < 95));
    }

    @Property(tries = 200)
    void a_change_leads_from_a_stored_state_to_the_next(
            @ForAll EnvironmentChange change, @ForAll EnvironmentSnapshot stored, @ForAll Revision revision) {
        assertFalse(change.isEmpty());
        assertTrue(change.to().compareTo(change.from()) > 0);
        assertFalse(stored.stamp().isBeforeSetUp());
        assertTrue(revision.number() > 0);
        Statistics.collect(change.from().isBeforeSetUp());
        Statistics.coverage(checker -> {
            checker.check(true).percentage(share -> share > 20);
            checker.check(false).percentage(share -> share > 20);
        });
    }

    @Property(tries = 200)
    void a_subcase_that_is_rejected_goes_back_to_hpe(@ForAll Subcase subcase, @ForAll DeliveryPartner partner) {
        boolean rejected = subcase.state() instanceof SubcaseState.Rejected;
        assertEquals(rejected, subcase.deliveryPartner() instanceof DeliveryPartner.Hpe);
        Statistics.label("subcase").collect(subcase.state().getClass());
        Statistics.label("subcase").coverage(checker -> {
            checker.check(SubcaseState.Notified.class).count(count -> count > 0);
            checker.check(SubcaseState.Accepted.class).count(count -> count > 0);
            checker.check(SubcaseState.Rejected.class).count(count -> count > 0);
        });
        Statistics.label("delivery").collect(partner.getClass());
        Statistics.label("delivery").coverage(checker -> {
            checker.check(DeliveryPartner.Hpe.class).count(count -> count > 0);
            checker.check(DeliveryPartner.ServicePartner.class).count(count -> count > 0);
            checker.check(DeliveryPartner.Unknown.class).count(count -> count > 0);
        });
    }

    @Property(tries = 100)
    void texts_are_accepted_by_the_types_that_take_them(
            @ForAll EnvironmentId environment, @ForAll Actor actor, @ForAll Consent consent) {
        assertEquals(environment, EnvironmentId.of(environment.value()));
        assertEquals(actor, Actor.of(actor.value()));
        assertTrue(consent.wording().codePointCount(0, consent.wording().length()) > 0);
    }

    @Property(tries = 50)
    void several_edits_are_made_in_their_order(
            @ForAll CustomerEnvironment environment, @ForAll @Size(3) List<NamedEdit> edits) {
        CustomerEnvironment one =
                edits.get(2).apply(edits.get(1).apply(edits.get(0).apply(environment)));
        assertEquals(one, NamedEdit.all(edits).apply(environment));
    }

    @Example
    void a_failed_property_prints_all_that_an_environment_holds() {
        AnEnvironment full = AnEnvironment.called("acme-01")
                .optedIn()
                .integrated()
                .withDefault(PartnerRole.RESELLER, "L1")
                .withDefault(PartnerRole.SERVICE_PARTNER, "L2")
                .withDevice("d1")
                .resoldBy("L3")
                .servicedBy("L3")
                .connectedDirectly()
                .optedInItself();

        assertEquals(
                List.of(
                        "environment",
                        "customer",
                        "integration",
                        "optIn",
                        "defaultReseller",
                        "defaultServicePartner",
                        "partners",
                        "devices",
                        "resellers",
                        "servicePartners",
                        "deviceOptIns"),
                printedParts(full.environment()));
        assertEquals(
                List.of("environment", "customer", "integration", "optIn"),
                printedParts(AnEnvironment.called("acme-01").environment()));
    }

    private static List<String> printedParts(CustomerEnvironment environment) {
        SampleReportingFormat format =
                new ChannelPartnersDomain().getReportingFormats().iterator().next();
        assertTrue(format.appliesTo(environment));
        assertFalse(format.appliesTo(environment.id()));
        Map<?, ?> report = assertInstanceOf(Map.class, format.report(environment));
        return report.keySet().stream().map(Object::toString).toList();
    }
}
