package io.channelpartners.list;

import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextRules;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which customers "My Customers" lists: those whose company name contains a text and who have a device that {@link #devices} finds
 * (CP-62).
 *
 * <pre>{@code
 * CustomerSearch search = CustomerSearch.counting(DeviceSearch.seeing(WARRANTY_STATUS))
 *         .named("acme");
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Part
@Value.Immutable
public abstract class CustomerSearch {

    CustomerSearch() {} // for the generated subclass

    /** Obtains the search for all customers of the viewer, counting all devices of which at least one feature is visible. */
    public static CustomerSearch all() {
        return counting(DeviceSearch.visible());
    }

    /**
     * Obtains the search for the customers that have a device that another search finds.
     *
     * @param devices the devices to count
     */
    public static CustomerSearch counting(DeviceSearch devices) {
        return ImmutableCustomerSearch.of(devices, Optional.empty());
    }

    /** Gets the devices to count. A customer without any is not listed. */
    public abstract DeviceSearch devices();

    /**
     * Gets the text that the company name must contain, in lower case.
     *
     * @return the folded text, or empty if it does not matter
     */
    public abstract Optional<String> foldedName();

    /**
     * Returns this search for customers whose company name contains a text, regardless of letter case, as {@link
     * DeviceFilter#named} says (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or contains a control character (CP-02)
     */
    public CustomerSearch named(String text) {
        return ImmutableCustomerSearch.of(devices(), TextRules.searchText(text));
    }

    /**
     * Checks if a company name contains the text.
     *
     * @param customer the company name
     * @return true if it does, or if the search has no text
     */
    public boolean matches(String customer) {
        return foldedName().isEmpty()
                || CodePoints.folded(customer).contains(foldedName().get());
    }
}
