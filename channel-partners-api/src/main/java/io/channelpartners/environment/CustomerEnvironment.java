package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.TextRules;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One Insight RS installation of one customer: its devices, its list of channel partners, defaults, assignments, opt-in and
 * integration. The unit of consistency of this library.
 *
 * <p>An immutable value. Every edit is a pure function that returns the edited environment, or this one if nothing changes, or
 * throws {@link io.channelpartners.problem.EditRefused} with everything that is wrong.
 *
 * <pre>{@code
 * CustomerEnvironment acme = CustomerEnvironment.named(EnvironmentId.of("acme-01"), "ACME GmbH")
 *         .addPartner(check)
 *         .registerDevice(dl380)
 *         .setDefault(SERVICE_PARTNER, check.id());
 * acme.holding(dl380.id(), SERVICE_PARTNER); // by default: the checked partner
 * acme.holding(dl380.id(), RESELLER); // HPE
 * }</pre>
 *
 * <p>Thread-safe.
 */
@Part
@Value.Immutable
public abstract class CustomerEnvironment extends PartnerEditing {

    CustomerEnvironment() {} // nobody else extends it

    /**
     * Obtains an environment in which nothing is set up: no partner, no device, every role with HPE, opt-in never given (CP-40),
     * integration disabled (CP-42).
     *
     * @param customer the customer's company name, 1 to 255 code points (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the name breaks CP-02
     */
    public static CustomerEnvironment named(EnvironmentId id, String customer) {
        return ImmutableCustomerEnvironment.of(
                id,
                TextRules.name("company name", customer),
                PartnerList.of(Rows.empty()),
                DefaultPartners.none(),
                DeviceRegister.of(Rows.empty()),
                DeviceAssignments.none(),
                CustomerOptIn.neverGiven(),
                InsightOnlineIntegration.disabled(),
                List.of());
    }

    /**
     * Obtains an environment from the rows that a store kept of it.
     *
     * @throws io.channelpartners.problem.EditRefused with every row that no edit could have made: a doubled partner or device, an
     *     unlisted default (CP-14), an assignment of an unknown device or to an unlisted partner (CP-21), an opt-in of a device
     *     that does not connect directly (CP-40)
     * @throws io.channelpartners.problem.TextRefused if the customer's name breaks CP-02
     */
    public static CustomerEnvironment restore(EnvironmentRows rows) {
        return StoredRows.restored(rows);
    }

    /**
     * Returns the rows that a store keeps of this environment.
     *
     * @return the rows, of which {@link #restore} makes an equal environment
     */
    public EnvironmentRows rows() {
        return StoredRows.of(this);
    }

    /** Gets the ID, which never changes. */
    public abstract EnvironmentId id();

    /**
     * Gets the customer's company name.
     *
     * @return 1 to 255 code points
     */
    public abstract String customer();

    /** Gets the list of channel partners. */
    @Override
    public abstract PartnerList partners();

    /** Gets the default partner of each role. */
    @Override
    public abstract DefaultPartners defaults();

    /** Gets the registered devices. */
    @Override
    public abstract DeviceRegister devices();

    /** Gets the individual assignments. */
    @Override
    public abstract DeviceAssignments assignments();

    /** Gets the opt-in. */
    @Override
    public abstract CustomerOptIn optIn();

    /** Gets the Insight Online integration. */
    public abstract InsightOnlineIntegration integration();

    /**
     * Gets the answers to Check ID that the edits of this value ignored, since they are older than what was stored (CP-15). It
     * tells of edits, and is no part of the state: it does not matter for equality, and no store keeps it.
     *
     * @return the answers, in the order in which they came
     */
    @Value.Auxiliary
    public abstract List<OlderCheck> olderChecks();

    /**
     * Gets the groups that the registered devices name.
     *
     * @return each group once, ascending
     */
    public List<DeviceGroup> groups() {
        return devices().groups();
    }

    /**
     * Gets who holds a role on a device, and why (CP-20).
     *
     * @return exactly one holding, or empty if the device is not registered
     */
    public Optional<Holding> holding(DeviceId device, PartnerRole role) {
        return devices().contains(device) ? Optional.of(holdingOf(device, role)) : Optional.empty();
    }

    /** The holding that a registered device has: individual, else default, else HPE (CP-20). */
    Holding holdingOf(DeviceId device, PartnerRole role) {
        Optional<Holding> individual = assignments().find(device, role).map(Holding.Individual::new);
        return individual.orElseGet(() -> defaultHolding(role));
    }

    private Holding defaultHolding(PartnerRole role) {
        Optional<Holding> byDefault = defaults().find(role).map(Holding.ByDefault::new);
        return byDefault.orElseGet(Holding.ByHpe::new);
    }

    /**
     * Returns this environment with the customer under another company name.
     *
     * @param name 1 to 255 code points (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the name breaks CP-02
     */
    public CustomerEnvironment renameCustomer(String name) {
        return copy().withCustomer(TextRules.name("company name", name));
    }

    /**
     * Returns this environment as an earlier state of it was: name, partners, defaults, devices, assignments, opt-in with its
     * record of consent, integration. Only of what HPE says nothing older comes back (CP-15): a partner that is listed in both
     * keeps the later of its two checks. One that is listed again keeps the check that it had, which is judged by its age (CP-56).
     * And nobody consents by reverting (CP-41, CP-43): an opt-in holds afterward only if it held then and holds now, with the record
     * of now, and the integration is enabled only if it was then and is now. So a direct device that is registered again has no
     * opt-in, since whether it was withdrawn meanwhile no longer shows. Give or enable it again in the same edit if that is meant.
     *
     * <pre>{@code
     * CustomerEnvironment before = partners.environmentAt(acme, Revision.of(7)).orElseThrow().environment();
     * AccessImpact impact = partners.preview(acme, by, environment -> environment.revertTo(before));
     * }</pre>
     *
     * @param earlier an earlier state of this environment
     * @throws IllegalArgumentException if it is the state of another environment
     */
    public CustomerEnvironment revertTo(CustomerEnvironment earlier) {
        return Reverting.reverted(this, earlier);
    }

    /** Returns what identifies the environment, not its content. */
    @Override
    public String toString() {
        return "CustomerEnvironment{" + id() + ", " + devices().size() + " devices}";
    }

    @Override
    CustomerEnvironment self() {
        return this;
    }

    @Override
    CustomerEnvironment with(PartnerList edited) {
        return partners().equals(edited) ? this : copy().withPartners(edited);
    }

    @Override
    CustomerEnvironment with(DeviceRegister edited) {
        return devices().equals(edited) ? this : copy().withDevices(edited);
    }

    @Override
    CustomerEnvironment with(DeviceAssignments edited) {
        return assignments().equals(edited) ? this : copy().withAssignments(edited);
    }

    @Override
    CustomerEnvironment with(CustomerOptIn edited) {
        return optIn().equals(edited) ? this : copy().withOptIn(edited);
    }

    @Override
    CustomerEnvironment with(InsightOnlineIntegration edited) {
        return integration().equals(edited) ? this : copy().withIntegration(edited);
    }

    @Override
    CustomerEnvironment withDefault(PartnerRole role, Optional<PartnerLocationId> partner) {
        DefaultPartners edited = defaults().with(role, partner);
        return defaults().equals(edited) ? this : copy().withDefaults(edited);
    }

    CustomerEnvironment withMore(List<OlderCheck> ignored) {
        if (ignored.isEmpty()) {
            return this;
        }
        return copy().withOlderChecks(
                        Stream.concat(olderChecks().stream(), ignored.stream()).toList());
    }

    /** Returns this state without what the edits told that led to it. */
    CustomerEnvironment settled() {
        return olderChecks().isEmpty() ? this : copy().withOlderChecks();
    }

    private ImmutableCustomerEnvironment copy() {
        return ImmutableCustomerEnvironment.copyOf(this);
    }
}
