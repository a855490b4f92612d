package io.channelpartners.testkit.properties;

import io.channelpartners.access.Viewer;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.PartnerUser;
import io.channelpartners.user.SharedView;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.SampleReportingFormat;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Random values from a world so small that they often coincide: one environment, four locations, eight devices, two groups. Add it
 * to a property with {@code @Domain(ChannelPartnersDomain.class)}, beside {@code @Domain(DomainContext.Global.class)} for numbers,
 * texts and lists.
 *
 * <pre>{@code
 * @Property
 * @Domain(ChannelPartnersDomain.class)
 * @Domain(DomainContext.Global.class)
 * void no_edit_leaves_a_default_that_is_not_listed(
 *         @ForAll CustomerEnvironment environment, @ForAll @Size(max = 5) List<NamedEdit> edits) {
 *     CustomerEnvironment edited = NamedEdit.all(edits).apply(environment);
 *     edited.defaults().reseller().ifPresent(partner -> assertTrue(edited.partners().ids().contains(partner)));
 * }
 * }</pre>
 */
@Domain(EnvironmentPartsDomain.class)
public final class ChannelPartnersDomain extends DomainContextBase {

    /** The environment. */
    public static final EnvironmentId ENVIRONMENT = EnvironmentId.of("acme-01");

    /** The actor of all edits. */
    public static final Actor BY = Actor.of("test");

    /** All locations, in ascending order. */
    public static final List<PartnerLocationId> LOCATIONS =
            Stream.of("L1", "L2", "L3", "L4").map(PartnerLocationId::of).toList();

    /** All IDs of devices. */
    public static final List<DeviceId> DEVICES = Stream.of("d1", "d2", "d3", "d4", "d5", "d6", "d7", "\uD801\uDC00-8")
            .map(DeviceId::of)
            .toList();

    /** All groups of devices. */
    public static final List<DeviceGroup> GROUPS =
            Stream.of("Production", "Test").map(DeviceGroup::of).toList();

    /** Creates the domain; jqwik does. */
    public ChannelPartnersDomain() {}

    /**
     * Prints an environment in full where a property fails.
     *
     * @return one format
     */
    @Override
    public Collection<SampleReportingFormat> getReportingFormats() {
        return List.of(new EnvironmentReport());
    }

    /**
     * Makes devices, each with one of the {@link #DEVICES} as ID.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<Device> devices() {
        return RandomEnvironments.devices();
    }

    /**
     * Makes environments in which much is visible: three listed partners, two defaults and some random edits.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<CustomerEnvironment> environments() {
        return RandomEnvironments.environments();
    }

    /**
     * Makes environments of a given size, whose devices differ in everything that decisions depend on. The first devices have the
     * {@link #DEVICES} as IDs, so that random edits affect them. Call it from a method with {@code @Provide}.
     *
     * @param devices the number of devices, 0 or more
     * @return the values, with three listed partners
     * @throws IllegalArgumentException if the number is negative
     */
    public static Arbitrary<CustomerEnvironment> environmentsOfSize(int devices) {
        if (devices < 0) {
            throw new IllegalArgumentException("the number of devices must be 0 or more, not " + devices);
        }
        return SizedEnvironments.of(devices);
    }

    /**
     * Makes edits of every kind; a rule may forbid them.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<NamedEdit> edits() {
        return RandomEdits.edits();
    }

    /**
     * Makes standings in which most facts are yes.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<PartnerStanding> standings() {
        return RandomChecks.standings();
    }

    /**
     * Makes recognized checks.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<IdCheck.Recognized> recognized() {
        return RandomChecks.recognized();
    }

    /**
     * Makes checks of every outcome.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<IdCheck> checks() {
        return RandomChecks.checks();
    }

    /**
     * Makes users of the directory.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<PartnerUser> users() {
        return RandomChecks.users();
    }

    /**
     * Makes users who signed in.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<Viewer> viewers() {
        return RandomChecks.viewers();
    }

    /**
     * Makes shared views as a store keeps them.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<SharedView> sharedViews() {
        return RandomChecks.sharedViews();
    }

    /**
     * Makes Passports, two of which differ only in letter case.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<HpePassportId> passports() {
        return RandomChecks.passports();
    }

    /**
     * Makes e-mail addresses, two of which differ only in letter case.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<EmailAddress> emails() {
        return RandomChecks.emails();
    }

    /**
     * Makes IDs of the {@link #LOCATIONS}.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<PartnerLocationId> locations() {
        return Arbitraries.of(LOCATIONS);
    }

    /**
     * Makes IDs of the {@link #DEVICES}.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<DeviceId> deviceIds() {
        return Arbitraries.of(DEVICES);
    }

    /**
     * Makes the {@link #GROUPS}.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<DeviceGroup> groups() {
        return Arbitraries.of(GROUPS);
    }

    /**
     * Makes IDs of environments.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<EnvironmentId> environmentIds() {
        return RandomTexts.identifiers().map(EnvironmentId::of);
    }

    /**
     * Makes actors.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<Actor> actors() {
        return RandomTexts.identifiers().map(Actor::of);
    }

    /**
     * Makes consents.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<Consent> consents() {
        return Combinators.combine(actors(), RandomTexts.names())
                .as((by, wording) -> new Consent(by, SettableClock.START, wording));
    }

    /**
     * Makes filters, many of which match every device.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<DeviceFilter> filters() {
        return RandomSearches.filters();
    }

    /**
     * Makes searches.
     *
     * @return the values
     */
    @Provide
    public Arbitrary<DeviceSearch> searches() {
        return RandomSearches.searches();
    }
}
