package io.channelpartners.list;

import io.channelpartners.internal.style.Part;
import io.channelpartners.internal.text.CodePoints;
import io.channelpartners.internal.text.TextRules;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which customers "My Customers" lists: those with a text in the company name that have a device of which the viewer sees what
 * {@link #devices} asks for (CP-62). Both must hold.
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

    CustomerSearch() {} // nobody else extends it

    /** Obtains the search for every customer of the viewer, with all devices of which at least one feature is visible. */
    public static CustomerSearch all() {
        return counting(DeviceSearch.visible());
    }

    /**
     * Obtains the search for the customers that have a device of some kind.
     *
     * @param devices which devices count
     */
    public static CustomerSearch counting(DeviceSearch devices) {
        return ImmutableCustomerSearch.of(devices, Optional.empty());
    }

    /** Gets which devices count. A customer without one is not listed. */
    public abstract DeviceSearch devices();

    /**
     * Gets the text that must occur anywhere in the company name, in lower case.
     *
     * @return the folded text, or empty if it does not matter
     */
    public abstract Optional<String> foldedName();

    /**
     * Returns this search for customers with a text in the company name. Letter case does not matter: both are folded as
     * {@link DeviceFilter#named} says (CP-32).
     *
     * @param text the text; a blank one finds all
     * @throws io.channelpartners.problem.TextRefused if the text is not well-formed or holds a control character (CP-02)
     */
    public CustomerSearch named(String text) {
        return ImmutableCustomerSearch.of(devices(), TextRules.searchText(text));
    }

    /**
     * Checks if a company name has the text.
     *
     * @param customer the company name
     * @return true if it has, or if no text was asked for
     */
    public boolean matches(String customer) {
        return foldedName().isEmpty()
                || CodePoints.folded(customer).contains(foldedName().get());
    }
}
