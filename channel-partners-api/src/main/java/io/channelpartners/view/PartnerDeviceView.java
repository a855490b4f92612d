package io.channelpartners.view;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.explanation.PartnerExplanation;
import io.channelpartners.list.VisibleDevice;
import java.time.Instant;
import java.util.Optional;

/**
 * What one viewer sees of the named devices of one customer environment, at one revision and one instant. A {@link PartnerView}
 * covers all devices; both give the same answers about a device (L-11).
 *
 * <p>Immutable and thread-safe.
 */
public interface PartnerDeviceView extends DeviceAccess {

    /** Gets the environment that was asked for, whether or not it exists. */
    EnvironmentId environment();

    /** Gets the instant for which the view answers. */
    Instant at();

    /**
     * Checks if the viewer's locations are known: the directory and the store of shared views answered, and the record of the user is
     * fresh at the instant of the view (CP-56). If not, a location may be missing, and everything that only that location sees: decisions
     * are still correct, since unknown never grants, but a list may be short. To try again, take another view.
     *
     * @return true if nothing is missing; also true for a Passport that the directory does not have
     */
    boolean isComplete();

    /**
     * Gets a device with its visible features. {@link EnvironmentAccess#devices} lists it alike.
     *
     * <pre>{@code
     * String name = view.device(dl380).map(visible -> visible.device().name()).orElse("nothing to see");
     * }</pre>
     *
     * @return the device; empty if none of its features is visible: it does not tell an unknown device from a hidden one (CP-59)
     */
    Optional<VisibleDevice> device(DeviceId device);

    /**
     * Explains a decision about a feature of a device as far as the viewer may know (CP-59).
     *
     * @return the explanation
     */
    PartnerExplanation explain(DeviceId device, InsightOnlineFeature feature);
}
