package io.channelpartners.testkit;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.DeviceTicks;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.user.HpePassportId;
import java.util.Optional;

/**
 * Builds an environment in one sentence.
 *
 * <pre>{@code
 * CustomerEnvironment acme = AnEnvironment.called("acme-01")
 *         .integrated()
 *         .optedIn()
 *         .withDefault(RESELLER, "30523182")
 *         .withDevice("dl380-07").inGroup("Production").servicedBy("81261689")
 *         .withDevice("msa-02").connectedDirectly().optedInItself()
 *         .environment();
 * }</pre>
 *
 * <p>Every partner that the sentence mentions is listed, with a {@linkplain Standings#full() full standing} unless {@link #withPartner}
 * listed it before. A device has its ID as its name, is reported by generation V7 and connects centrally, unless the methods called
 * after {@link #withDevice} change that. Immutable: each method returns a longer sentence.
 */
public final class AnEnvironment {

    private static final Actor SOMEBODY = Actor.of("test");
    private static final Consent CONSENT = new Consent(SOMEBODY, SettableClock.START, "wording of 2026");

    private final CustomerEnvironment environment;
    private final Optional<Device> device;

    private AnEnvironment(CustomerEnvironment environment, Optional<Device> device) {
        this.environment = environment;
        this.device = device;
    }

    /**
     * Starts a sentence.
     *
     * @param id the environment's ID
     * @return an environment in which nothing is set up
     */
    public static AnEnvironment called(String id) {
        return new AnEnvironment(
                CustomerEnvironment.named(EnvironmentId.of(id), "Customer of " + id), Optional.empty());
    }

    /**
     * Enables the Insight Online integration.
     *
     * @return the longer sentence
     */
    public AnEnvironment integrated() {
        return with(made -> made.enableIntegration(HpePassportId.of("customer")));
    }

    /**
     * Gives the environment's opt-in.
     *
     * @return the longer sentence
     */
    public AnEnvironment optedIn() {
        return with(made -> made.giveOptIn(CONSENT));
    }

    /**
     * Lists a partner that was checked at {@link SettableClock#START}. A test on a much later clock must repeat the check, or the standing is
     * unknown (CP-56).
     *
     * @param id the location
     * @param standing what it is authorized for
     * @return the longer sentence
     */
    public AnEnvironment withPartner(String id, PartnerStanding standing) {
        return with(made -> made.addPartner(IdChecks.recognized(id, standing)));
    }

    /**
     * Makes a partner the default of a role, listing it if it is not listed.
     *
     * @param role the role
     * @param id the location
     * @return the longer sentence
     */
    public AnEnvironment withDefault(PartnerRole role, String id) {
        return listing(id).with(made -> made.setDefault(role, PartnerLocationId.of(id)));
    }

    /**
     * Registers a device, to which the methods called next apply.
     *
     * @param id the device's ID and name
     * @return the longer sentence
     */
    public AnEnvironment withDevice(String id) {
        return withDevice(Device.builder()
                .id(DeviceId.of(id))
                .name(id)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build());
    }

    /**
     * Registers a device, to which the methods called next apply.
     *
     * @param added the device
     * @return the longer sentence
     */
    public AnEnvironment withDevice(Device added) {
        return new AnEnvironment(environment.registerDevice(added), Optional.of(added));
    }

    /**
     * Adds the device to a group.
     *
     * @param group the group
     * @return the longer sentence
     */
    public AnEnvironment inGroup(String group) {
        return changed(theDevice().toBuilder().addGroups(DeviceGroup.of(group)));
    }

    /**
     * Sets the generation that reports the device.
     *
     * @param generation the generation
     * @return the longer sentence
     */
    public AnEnvironment reportedBy(InsightRsGeneration generation) {
        return changed(theDevice().toBuilder().generation(generation));
    }

    /**
     * Makes the device connect directly.
     *
     * @return the longer sentence
     */
    public AnEnvironment connectedDirectly() {
        return changed(theDevice().toBuilder().connectMethod(ConnectMethod.DIRECT));
    }

    /**
     * Gives the opt-in of the device itself, which must connect directly.
     *
     * @return the longer sentence
     */
    public AnEnvironment optedInItself() {
        return with(made -> made.giveOptIn(theDevice().id(), CONSENT));
    }

    /**
     * Individually assigns the device to a reseller, listing it if it is not listed.
     *
     * @param id the location
     * @return the longer sentence
     */
    public AnEnvironment resoldBy(String id) {
        return assigned(PartnerRole.RESELLER, id);
    }

    /**
     * Individually assigns the device to a service partner, listing it if it is not listed.
     *
     * @param id the location
     * @return the longer sentence
     */
    public AnEnvironment servicedBy(String id) {
        return assigned(PartnerRole.SERVICE_PARTNER, id);
    }

    /**
     * Gets the environment.
     *
     * @return the environment that the sentence describes
     */
    public CustomerEnvironment environment() {
        return environment;
    }

    private AnEnvironment assigned(PartnerRole role, String id) {
        DeviceTicks tick =
                DeviceTicks.of(PartnerLocationId.of(id)).tick(role, theDevice().id());
        return listing(id).with(made -> made.saveDevices(tick));
    }

    private AnEnvironment listing(String id) {
        return environment.partners().contains(PartnerLocationId.of(id)) ? this : withPartner(id, Standings.full());
    }

    private AnEnvironment changed(Device.Builder builder) {
        Device changed = builder.build();
        return new AnEnvironment(environment.changeDevice(changed), Optional.of(changed));
    }

    private Device theDevice() {
        return device.orElseThrow(() -> new IllegalStateException("name a device first: withDevice(...)"));
    }

    private AnEnvironment with(EnvironmentEdit edit) {
        return new AnEnvironment(edit.apply(environment), device);
    }
}
