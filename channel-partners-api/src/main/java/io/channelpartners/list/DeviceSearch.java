package io.channelpartners.list;

import io.channelpartners.access.FeatureSet;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.internal.style.Part;
import io.channelpartners.partner.PartnerRole;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which devices a list shows, of those that a partner sees. All parts of a search must match.
 *
 * <pre>{@code
 * DeviceSearch search = DeviceSearch.seeing(WARRANTY_STATUS)
 *         .holding(SERVICE_PARTNER)
 *         .inGroup(DeviceGroup.of("Production"))
 *         .named("sql");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class DeviceSearch {

    DeviceSearch() {} // for the generated subclass

    /** Obtains the search for all devices of which at least one feature is visible. */
    public static DeviceSearch visible() {
        return ImmutableDeviceSearch.of(FeatureSet.of(), Optional.empty(), DeviceFilter.none());
    }

    /**
     * Obtains the search for all devices of which all the given features are visible.
     *
     * @param features the features; without any, this is {@link #visible()}
     */
    public static DeviceSearch seeing(InsightOnlineFeature... features) {
        return ImmutableDeviceSearch.of(FeatureSet.of(features), Optional.empty(), DeviceFilter.none());
    }

    /**
     * Gets the features that must all be visible.
     *
     * @return the features; if empty, any one feature suffices
     */
    public abstract FeatureSet features();

    /**
     * Gets the role that one of the viewer's locations must hold on the device.
     *
     * @return the role, or empty if it does not matter
     */
    public abstract Optional<PartnerRole> role();

    /** Gets the filter by properties of the device. */
    public abstract DeviceFilter filter();

    /** Returns this search for devices on which one of the viewer's locations holds a role. */
    public DeviceSearch holding(PartnerRole role) {
        return ImmutableDeviceSearch.of(features(), Optional.of(role), filter());
    }

    /** Returns this search for the members of a group. */
    public DeviceSearch inGroup(DeviceGroup group) {
        return ImmutableDeviceSearch.of(features(), role(), filter().inGroup(group));
    }

    /**
     * Returns this search for devices whose name contains a text, as {@link DeviceFilter#named} (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or contains a control character (CP-02)
     */
    public DeviceSearch named(String text) {
        return ImmutableDeviceSearch.of(features(), role(), filter().named(text));
    }

    /**
     * Returns this search for devices of which any text contains a text, as {@link DeviceFilter#mentioning} (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or contains a control character (CP-02)
     */
    public DeviceSearch mentioning(String text) {
        return ImmutableDeviceSearch.of(features(), role(), filter().mentioning(text));
    }
}
