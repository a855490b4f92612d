package io.channelpartners.environment;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.partner.Freshness;
import io.channelpartners.partner.HpePassportId;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.rows.Rows;
import io.channelpartners.style.Part;
import io.channelpartners.text.TextRules;
import java.time.Instant;
import java.util.Collection;
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
public abstract class CustomerEnvironment {

    CustomerEnvironment() {} // nobody else extends it

    /**
     * Obtains an environment in which nothing is set up: no partner, no device, every role with HPE, opt-in never given (CP-40),
     * integration disabled (CP-42).
     *
     * @param id the ID
     * @param customer the customer's company name, 1 to 255 code points (CP-02)
     * @return the environment
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
     * @param rows the rows
     * @return the environment
     * @throws io.channelpartners.problem.EditRefused with every row that no edit could have made: a doubled partner or device, an
     *     unlisted default (CP-14), an assignment of an unknown device or to an unlisted partner (CP-21), an opt-in of a device
     *     that does not connect directly (CP-40)
     * @throws io.channelpartners.problem.TextRefused if the customer's name breaks CP-02
     */
    public static CustomerEnvironment restore(EnvironmentRows rows) {
        return Restore.of(rows);
    }

    /**
     * Gets the ID, which never changes.
     *
     * @return the ID
     */
    public abstract EnvironmentId id();

    /**
     * Gets the customer's company name.
     *
     * @return 1 to 255 code points
     */
    public abstract String customer();

    /**
     * Gets the list of channel partners.
     *
     * @return the list
     */
    public abstract PartnerList partners();

    /**
     * Gets the default partner of each role.
     *
     * @return the defaults
     */
    public abstract DefaultPartners defaults();

    /**
     * Gets the registered devices.
     *
     * @return the devices
     */
    public abstract DeviceRegister devices();

    /**
     * Gets the individual assignments.
     *
     * @return the assignments
     */
    public abstract DeviceAssignments assignments();

    /**
     * Gets the opt-in.
     *
     * @return the consents
     */
    public abstract CustomerOptIn optIn();

    /**
     * Gets the Insight Online integration.
     *
     * @return the integration
     */
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
     * Gets who holds a role on a device, and why (CP-20).
     *
     * @param device the device
     * @param role the role
     * @return exactly one holding, or empty if the device is not registered
     */
    public Optional<Holding> holding(DeviceId device, PartnerRole role) {
        return devices().has(device) ? Optional.of(holdingOf(device, role)) : Optional.empty();
    }

    /** The holding that a registered device has: individual, else default, else HPE (CP-20). */
    Holding holdingOf(DeviceId device, PartnerRole role) {
        Optional<Holding> individual = assignments().find(role, device).map(Holding.Individual::new);
        return individual.orElseGet(() -> defaultHolding(role));
    }

    private Holding defaultHolding(PartnerRole role) {
        Optional<Holding> byDefault = defaults().of(role).map(Holding.ByDefault::new);
        return byDefault.orElseGet(Holding.ByHpe::new);
    }

    /**
     * Returns this environment with the customer under another company name.
     *
     * @param name 1 to 255 code points (CP-02)
     * @return the edited environment
     * @throws io.channelpartners.problem.TextRefused if the name breaks CP-02
     */
    public CustomerEnvironment renameCustomer(String name) {
        return copy().withCustomer(TextRules.name("company name", name));
    }

    /**
     * Returns this environment with a partner in its list: Create New Partner (CP-05, CP-06).
     *
     * @param check a recognised check of the partner's ID
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the ID is already listed
     */
    public CustomerEnvironment addPartner(IdCheck.Recognized check) {
        return with(PartnerEdits.added(partners(), check));
    }

    /**
     * Returns this environment without a partner; its individually assigned devices go back to the defaults (CP-09).
     *
     * @param partner the partner
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed, or is the default of a role
     */
    public CustomerEnvironment removePartner(PartnerLocationId partner) {
        return with(PartnerEdits.removed(partners(), defaults(), partner))
                .with(assignments().without(partner));
    }

    /**
     * Returns this environment with what a repeated Check ID says of a listed partner (CP-15).
     *
     * @param check a check of the partner's ID, whatever its outcome; one older than the stored check changes nothing and is
     *     added to {@link #olderChecks}
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the ID is not listed
     */
    public CustomerEnvironment refreshPartner(IdCheck check) {
        return refreshPartners(List.of(check));
    }

    /**
     * Returns this environment with what repeated checks say of listed partners (CP-15).
     *
     * @param checks checks of listed IDs, whatever their outcomes, taken in their order; one older than the stored check changes
     *     nothing and is added to {@link #olderChecks}, and of two equally old ones the later in the order counts
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if an ID is not listed
     */
    public CustomerEnvironment refreshPartners(Collection<? extends IdCheck> checks) {
        return Refreshing.refreshed(this, checks, storedAt -> false);
    }

    /**
     * Returns this environment with what checks made just now say of listed partners (CP-15). A stored check that lies beyond the
     * tolerance gives way to any answer, so that a clock that once ran ahead never locks a partner out.
     *
     * @param checks checks of listed IDs, as for {@link #refreshPartners(Collection)}
     * @param now an instant after the checks were made
     * @param freshness tells the tolerance
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if an ID is not listed
     */
    public CustomerEnvironment refreshPartners(Collection<? extends IdCheck> checks, Instant now, Freshness freshness) {
        return Refreshing.refreshed(this, checks, storedAt -> freshness.isBeyondTolerance(storedAt, now));
    }

    /**
     * Returns this environment with a partner as the default of a role: Set As Default (CP-10). The former default stays in the
     * list, and every device without an individual assignment follows the new one (CP-12).
     *
     * @param role the role
     * @param partner a listed partner (CP-14)
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the partner is not listed
     */
    public CustomerEnvironment setDefault(PartnerRole role, PartnerLocationId partner) {
        PartnerEdits.requireListed("CP-14", partners(), partner);
        return withDefault(role, Optional.of(partner));
    }

    /**
     * Returns this environment with a role back at HPE by default (CP-13).
     *
     * @param role the role
     * @return the edited environment
     */
    public CustomerEnvironment resetDefault(PartnerRole role) {
        return withDefault(role, Optional.empty());
    }

    /**
     * Returns this environment with one more device (CP-29), as {@link #registerDevices} does.
     *
     * @param device the device
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if its ID is registered
     */
    public CustomerEnvironment registerDevice(Device device) {
        return registerDevices(List.of(device));
    }

    /**
     * Returns this environment with more devices, which follow the defaults (CP-29).
     *
     * @param added the devices
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if an ID is registered or occurs twice
     */
    public CustomerEnvironment registerDevices(Collection<Device> added) {
        return with(DeviceEdits.registered(devices(), added));
    }

    /**
     * Returns this environment with a device changed (CP-29), as {@link #changeDevices} does.
     *
     * @param device the device as it shall be
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if its ID is not registered
     */
    public CustomerEnvironment changeDevice(Device device) {
        return changeDevices(List.of(device));
    }

    /**
     * Returns this environment with devices changed; assignments stay (CP-29). A device that no longer connects directly loses
     * its own opt-in, so that a later direct connection starts without one (CP-40).
     *
     * @param changed the devices as they shall be; of two with one ID the later counts
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if an ID is not registered
     */
    public CustomerEnvironment changeDevices(Collection<Device> changed) {
        DeviceRegister edited = DeviceEdits.changed(devices(), changed);
        return with(edited).with(optIn().following(edited, changed));
    }

    /**
     * Returns this environment without a device, its assignments and its opt-in (CP-29).
     *
     * @param device its ID
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the ID is not registered
     */
    public CustomerEnvironment retireDevice(DeviceId device) {
        return with(DeviceEdits.retired(devices(), device))
                .with(assignments().without(device))
                .with(optIn().without(device));
    }

    /**
     * Returns this environment with the ticks and clearings of one partner's pane saved: Save Devices (CP-21 to CP-27). All or
     * nothing.
     *
     * @param ticks what was ticked and cleared
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused with every problem: an unlisted partner, an unknown device or group, a
     *     forbidden clearing (CP-23), a device both ticked and cleared for one role
     */
    public CustomerEnvironment saveDevices(DeviceTicks ticks) {
        return with(SaveDevices.of(this, ticks));
    }

    /**
     * Returns this environment with the opt-in given for its central-connect devices (CP-40).
     *
     * @param consent who consents, when, to what (CP-41)
     * @return the edited environment
     */
    public CustomerEnvironment giveOptIn(Consent consent) {
        return with(optIn().with(new OptInState.Given(consent)));
    }

    /**
     * Returns this environment with its opt-in withdrawn; the consent stays on record (CP-41).
     *
     * @param by who withdraws it
     * @param at when
     * @return the edited environment; this one if no opt-in holds
     */
    public CustomerEnvironment withdrawOptIn(Actor by, Instant at) {
        return with(optIn().with(optIn().environment().withdrawn(by, at)));
    }

    /**
     * Returns this environment with the opt-in given for one direct-connect device (CP-40).
     *
     * @param device the device
     * @param consent who consents, when, to what (CP-41)
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused if the device is not registered or connects centrally
     */
    public CustomerEnvironment giveOptIn(DeviceId device, Consent consent) {
        return giveOptIn(List.of(device), consent);
    }

    /**
     * Returns this environment with the opt-in given for several direct-connect devices (CP-40).
     *
     * @param given the devices
     * @param consent who consents, when, to what (CP-41)
     * @return the edited environment
     * @throws io.channelpartners.problem.EditRefused with every device that is not registered or connects centrally
     */
    public CustomerEnvironment giveOptIn(Collection<DeviceId> given, Consent consent) {
        DeviceEdits.requireDirect(devices(), given);
        return with(optIn().with(given, new OptInState.Given(consent)));
    }

    /**
     * Returns this environment with the opt-in of one direct-connect device withdrawn; the consent stays on record (CP-41).
     *
     * @param device the device
     * @param by who withdraws it
     * @param at when
     * @return the edited environment; this one if no opt-in holds
     * @throws io.channelpartners.problem.EditRefused if the device is not registered or connects centrally
     */
    public CustomerEnvironment withdrawOptIn(DeviceId device, Actor by, Instant at) {
        DeviceEdits.requireDirect(devices(), List.of(device));
        return with(optIn().with(List.of(device), optIn().device(device).withdrawn(by, at)));
    }

    /**
     * Returns this environment with the Insight Online integration enabled (CP-42); what it says shows again (CP-43).
     *
     * @param passport the customer's HPE Passport
     * @return the edited environment
     */
    public CustomerEnvironment enableIntegration(HpePassportId passport) {
        return with(InsightOnlineIntegration.enabledFor(passport));
    }

    /**
     * Returns this environment with the Insight Online integration disabled: no partner sees anything, everything is kept
     * (CP-43).
     *
     * @return the edited environment
     */
    public CustomerEnvironment disableIntegration() {
        return with(InsightOnlineIntegration.disabled());
    }

    /** Returns what identifies the environment, not its content. */
    @Override
    public String toString() {
        return "CustomerEnvironment{" + id() + ", " + devices().size() + " devices}";
    }

    CustomerEnvironment with(PartnerList edited) {
        return partners().equals(edited) ? this : copy().withPartners(edited);
    }

    CustomerEnvironment with(DeviceRegister edited) {
        return devices().equals(edited) ? this : copy().withDevices(edited);
    }

    CustomerEnvironment with(DeviceAssignments edited) {
        return assignments().equals(edited) ? this : copy().withAssignments(edited);
    }

    CustomerEnvironment with(CustomerOptIn edited) {
        return optIn().equals(edited) ? this : copy().withOptIn(edited);
    }

    CustomerEnvironment with(InsightOnlineIntegration edited) {
        return integration().equals(edited) ? this : copy().withIntegration(edited);
    }

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
