package io.channelpartners.device;

import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A device of a customer environment (CP-28).
 *
 * <pre>{@code
 * Device dl380 = Device.builder()
 *         .id(DeviceId.of("CZ3129TXYZ"))
 *         .name("sql-01.berlin")
 *         .model("ProLiant DL380 Gen9")
 *         .serialNumber("CZ3129TXYZ")
 *         .addGroups(DeviceGroup.of("Production"))
 *         .generation(InsightRsGeneration.V7)
 *         .connectMethod(ConnectMethod.CENTRAL)
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class Device {

    Device() {} // for the generated subclass

    /**
     * Creates a builder. ID, name, generation and connect method are required; by default the model is blank, and there
     * are no serial number and no groups. {@code build()} throws an {@link IllegalStateException} if one is missing, and a {@link
     * io.channelpartners.problem.TextRefused} for a text that breaks its rule.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with this device, to change some of it.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /** Gets the ID, which is unique within the environment. */
    public abstract DeviceId id();

    /**
     * Gets the name, which need not be unique.
     *
     * @return 1 to 255 code points (CP-02)
     */
    public abstract String name();

    /**
     * Gets the model.
     *
     * @return free text; blank unless it is set
     */
    @Value.Default
    public String model() {
        return "";
    }

    /**
     * Gets the serial number.
     *
     * @return free text, exactly as it was set; empty if it is not known
     */
    public abstract Optional<String> serialNumber();

    /**
     * Gets the groups to which the device belongs.
     *
     * @return the groups, in the order in which they were added
     */
    public abstract Set<DeviceGroup> groups();

    /** Gets the generation of Insight RS that reports the device. */
    public abstract InsightRsGeneration generation();

    /** Gets how the device connects. */
    public abstract ConnectMethod connectMethod();

    @Value.Check
    void check() {
        TextRules.name(TextKind.DEVICE_NAME, name());
        TextRules.freeText(TextKind.MODEL, model());
        serialNumber().ifPresent(known -> TextRules.freeText(TextKind.SERIAL_NUMBER, known));
    }

    /** Builds a {@link Device}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends DeviceBuilder {
        Builder() {}
    }
}
