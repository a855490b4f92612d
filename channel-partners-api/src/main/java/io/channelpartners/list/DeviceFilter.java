package io.channelpartners.list;

import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.internal.field.DeviceFields;
import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextRules;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Which devices a list shows by their own properties: of a group, with a text in the name, or where asked for in any
 * text of theirs; both must hold (CP-32). Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class DeviceFilter {

    DeviceFilter() {} // nobody else extends it

    /** Obtains the filter that lets every device through. */
    public static DeviceFilter none() {
        return ImmutableDeviceFilter.of(Optional.empty(), Optional.empty(), false);
    }

    /**
     * Gets the group of which a device must be a member.
     *
     * @return the group, or empty if it does not matter
     */
    public abstract Optional<DeviceGroup> group();

    /**
     * Gets the text that must occur, in lower case.
     *
     * @return the folded text, or empty if it does not matter
     */
    public abstract Optional<String> foldedText();

    /**
     * Checks if the text is looked for in the ID and in every other text of the device, too.
     *
     * @return true if it is; false if in the name only, or without a text
     */
    public abstract boolean isAnywhere();

    /** Returns this filter for a group. */
    public DeviceFilter inGroup(DeviceGroup group) {
        return ImmutableDeviceFilter.of(Optional.of(group), foldedText(), isAnywhere());
    }

    /**
     * Returns this filter for a text in the name. Letter case does not matter: both are folded by the simple lower case of each
     * code point in Unicode 13, without normalization (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or holds a control character (CP-02)
     */
    public DeviceFilter named(String text) {
        return withText(text, false);
    }

    /**
     * Returns this filter for a text in the ID, the name or any other text that describes a device, each for itself and folded as
     * {@link #named} says (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or holds a control character (CP-02)
     */
    public DeviceFilter mentioning(String text) {
        return withText(text, true);
    }

    private DeviceFilter withText(String text, boolean anywhere) {
        Optional<String> folded = TextRules.searchText(text);
        return ImmutableDeviceFilter.of(group(), folded, folded.isPresent() && anywhere);
    }

    /**
     * Checks if a device is let through.
     *
     * @return true if it is of the group, and its name, or one of the texts asked for, has the text
     */
    public boolean matches(Device device) {
        return (group().isEmpty() || device.groups().contains(group().get()))
                && (foldedText().isEmpty() || mentions(device, foldedText().get()));
    }

    private boolean mentions(Device device, String folded) {
        Stream<String> texts = isAnywhere()
                ? Stream.concat(Stream.of(device.id().value()), DeviceFields.ALL.texts(device))
                : Stream.of(device.name());
        return texts.anyMatch(text -> CodePoints.folded(text).contains(folded));
    }

    /**
     * Checks if the filter lets every device through.
     *
     * @return true if neither group nor text matter
     */
    public boolean isNone() {
        return group().isEmpty() && foldedText().isEmpty();
    }
}
