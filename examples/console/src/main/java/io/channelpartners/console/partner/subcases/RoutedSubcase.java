package io.channelpartners.console.partner.subcases;

import io.channelpartners.cases.Subcase;
import io.channelpartners.cases.SubcaseState;

/**
 * A subcase with what the Channel Services Network adds to it.
 *
 * @param number its number
 * @param customer the customer's company
 * @param device the device's name
 * @param problem what is wrong
 * @param subcase the subcase
 */
public record RoutedSubcase(String number, String customer, String device, String problem, Subcase subcase) {

    RoutedSubcase with(Subcase answered) {
        return new RoutedSubcase(number, customer, device, problem, answered);
    }

    /** Gets the name of the state. */
    public String state() {
        if (subcase.state() instanceof SubcaseState.Accepted) {
            return "accepted";
        }
        return subcase.state() instanceof SubcaseState.Rejected ? "rejected" : "notified";
    }

    /** Gets the reason of a rejection. */
    public String reason() {
        return subcase.state() instanceof SubcaseState.Rejected rejected ? rejected.reason() : "";
    }
}
