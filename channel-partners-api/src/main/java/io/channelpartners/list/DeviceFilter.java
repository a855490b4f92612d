package io.channelpartners.list;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextRules;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which devices a list shows, by their own properties: those in a group whose name or, on request, any other text contains a text
 * (CP-32). Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class DeviceFilter {

    DeviceFilter() {} // for the generated subclass

    /** Obtains the filter that every device passes. */
    public static DeviceFilter none() {
        return ImmutableDeviceFilter.of(Optional.empty(), Optional.empty(), false);
    }

    /**
     * Gets the group to which a device must belong.
     *
     * @return the group, or empty if it does not matter
     */
    public abstract Optional<DeviceGroup> group();

    /**
     * Gets the text that a device must contain, in lower case.
     *
     * @return the folded text, or empty if it does not matter
     */
    public abstract Optional<String> foldedText();

    /**
     * Checks if the filter searches the ID and every other text of the device, too.
     *
     * @return true if it does; false if it searches only the name, or has no text
     */
    public abstract boolean isAnywhere();

    /** Returns this filter for the members of a group. */
    public DeviceFilter inGroup(DeviceGroup group) {
        return ImmutableDeviceFilter.of(Optional.of(group), foldedText(), isAnywhere());
    }

    /**
     * Returns this filter for devices whose name contains a text, regardless of letter case: both are folded by the simple
     * lower-case mapping of each code point in Unicode 13, without normalization (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or contains a control character (CP-02)
     */
    public DeviceFilter named(String text) {
        return withText(text, false);
    }

    /**
     * Returns this filter for devices whose ID, name or any other text contains a text, folded as {@link #named} says (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or contains a control character (CP-02)
     */
    public DeviceFilter mentioning(String text) {
        return withText(text, true);
    }

    private DeviceFilter withText(String text, boolean anywhere) {
        Optional<String> folded = TextRules.searchText(text);
        return ImmutableDeviceFilter.of(group(), folded, folded.isPresent() && anywhere);
    }

    /**
     * Checks if a device passes the filter.
     *
     * @return true if it belongs to the group and contains the text
     */
    public boolean matches(Device device) {
        return (group().isEmpty() || device.groups().contains(group().get()))
                && (foldedText().isEmpty() || mentions(device, foldedText().get()));
    }

    private boolean mentions(Device device, String folded) {
        if (!isAnywhere()) {
            return isIn(device.name(), folded);
        }
        return isIn(device.id().value(), folded)
                || DeviceFields.ALL.texts(device).anyMatch(text -> isIn(text, folded));
    }

    private static boolean isIn(String text, String folded) {
        return CodePoints.folded(text).contains(folded);
    }

    /**
     * Checks if every device passes the filter.
     *
     * @return true if it has neither a group nor a text
     */
    public boolean isNone() {
        return group().isEmpty() && foldedText().isEmpty();
    }
}
