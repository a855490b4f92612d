package io.channelpartners.view;

import java.util.Optional;

/**
 * What one viewer sees of one customer environment, at one revision and one instant. Take a new view for each request.
 *
 * <p>It unites what all locations of the viewer see (CP-60). It does not distinguish an unknown environment, one that lists none of the
 * viewer's locations, an unknown device, and a device on which none of the locations holds a role (CP-59).
 *
 * <pre>{@code
 * PartnerView view = access.view(viewer, acme);
 * view.features(dl380); // an immutable set
 * view.isVisible(dl380, WARRANTY_STATUS);
 * view.decide(dl380, PROACTIVE_CARE_REPORT).unmetCondition(); // the condition that withholds it
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public interface PartnerView extends PartnerDeviceView, EnvironmentAccess {

    /**
     * Gets the customer's company name, if the viewer may know it: one of the viewer's locations holds a role on a device, and the
     * integration is enabled (CP-43, CP-59). It is there for every environment that "My Customers" lists.
     *
     * @return the name; empty otherwise, whatever the reason
     */
    Optional<String> customer();
}
