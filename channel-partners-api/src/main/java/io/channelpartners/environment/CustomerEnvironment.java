package io.channelpartners.environment;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.consent.InsightOnlineIntegration;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.internal.rows.Rows;
import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import io.channelpartners.partner.OlderCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One Insight RS installation of one customer: its devices, its list of channel partners, defaults, assignments, opt-in and
 * integration. The unit of consistency of this library.
 *
 * <p>An immutable value. Every edit is a pure function that returns the edited environment, or this one if nothing changes. A
 * forbidden edit throws {@link io.channelpartners.problem.EditRefused} with all its problems.
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
 * <p>The edits:
 *
 * <ul>
 *   <li>partners: {@link #addPartner}, {@link #refreshPartner}, {@link #refreshPartners}, {@link #replacePartner},
 *       {@link #removePartner};
 *   <li>defaults: {@link #setDefault}, {@link #resetDefault};
 *   <li>assignments: {@link #saveDevices};
 *   <li>devices: {@link #registerDevices}, {@link #changeDevices}, {@link #retireDevices}, {@link #matchInventory}, and for one device
 *       {@link #registerDevice}, {@link #changeDevice}, {@link #retireDevice};
 *   <li>consent: {@link #giveOptIn(io.channelpartners.consent.Consent)}, {@link #withdrawOptIn(io.channelpartners.consent.Actor,
 *       java.time.Instant)}, {@link #enableIntegration}, {@link #disableIntegration};
 *   <li>the whole: {@link #renameCustomer}, {@link #revertTo}.
 * </ul>
 *
 * <p>Thread-safe.
 */
@Part
@Value.Immutable
public abstract non-sealed class CustomerEnvironment extends PartnerEditing implements EnvironmentState {

    CustomerEnvironment() {} // for the generated subclass

    /**
     * Obtains an environment in which nothing is set up: no partner and no device, HPE in every role, opt-in never given (CP-40),
     * integration disabled (CP-42).
     *
     * @param customer the customer's company name, 1 to 255 code points (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the name breaks CP-02
     */
    public static CustomerEnvironment named(EnvironmentId id, String customer) {
        return ImmutableCustomerEnvironment.of(
                id,
                TextRules.name(TextKind.COMPANY_NAME, customer),
                PartnerList.of(Rows.empty()),
                DefaultPartners.none(),
                DeviceRegister.of(Rows.empty()),
                DeviceAssignments.none(),
                CustomerOptIn.neverGiven(),
                InsightOnlineIntegration.disabled(),
                List.of());
    }

    /**
     * Obtains an environment from the rows that a store kept.
     *
     * @throws io.channelpartners.problem.EditRefused with every row that no edit could have made: a duplicate partner or device, an
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
     * @return the rows, from which {@link #restore} makes an equal environment
     */
    public EnvironmentRows rows() {
        return StoredRows.of(this);
    }

    @Override
    public abstract EnvironmentId id();

    @Override
    public abstract String customer();

    @Override
    public abstract PartnerList partners();

    @Override
    public abstract DefaultPartners defaults();

    @Override
    public abstract DeviceRegister devices();

    @Override
    public abstract DeviceAssignments assignments();

    @Override
    public abstract CustomerOptIn optIn();

    @Override
    public abstract InsightOnlineIntegration integration();

    /**
     * Gets the answers to Check ID that the edits of this value ignored because they are older than what is stored (CP-15). They
     * are not part of the state: they do not count for equality, and no store keeps them.
     *
     * @return the answers, in the order of arrival
     */
    @Value.Auxiliary
    public abstract List<OlderCheck> olderChecks();

    /**
     * Gets the groups of the registered devices.
     *
     * @return each group once, ascending
     */
    public List<DeviceGroup> groups() {
        return devices().groups();
    }

    /**
     * Returns this environment with another company name of the customer.
     *
     * @param name 1 to 255 code points (CP-02)
     * @throws io.channelpartners.problem.TextRefused if the name breaks CP-02
     */
    public CustomerEnvironment renameCustomer(String name) {
        return copy().withCustomer(TextRules.name(TextKind.COMPANY_NAME, name));
    }

    /**
     * Returns this environment as it was in an earlier state: name, partners, defaults, devices, assignments, opt-in and
     * integration, with two exceptions. What HPE says never becomes older (CP-15): a partner that is listed in both states keeps
     * the later of its two checks; one that returns to the list has the check that it had then, which may be too old to count
     * (CP-56). And reverting never gives consent (CP-41, CP-43): afterward, an opt-in is given only if it was given then and is
     * given now, with the present record, and the integration is enabled only if it was then and is now. So a direct-connect device
     * that returns has no opt-in, since nothing shows whether it was withdrawn meanwhile. To give or enable it, do so in the same
     * edit.
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

    /** Returns the ID and the number of devices. */
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

    /** Returns this state with only some of its devices, and what it says about them. */
    CustomerEnvironment only(Set<DeviceId> some) {
        return copy().withDevices(DeviceRegister.of(devices().rows().only(some)))
                .withAssignments(assignments().only(some))
                .withOptIn(optIn().only(some));
    }

    /** Returns this state without the {@link #olderChecks}. */
    CustomerEnvironment settled() {
        return olderChecks().isEmpty() ? this : copy().withOlderChecks();
    }

    private ImmutableCustomerEnvironment copy() {
        return ImmutableCustomerEnvironment.copyOf(this);
    }
}
