package io.channelpartners.list;

import io.channelpartners.change.EnvironmentId;
import java.util.Objects;

/**
 * A row of "My Customers": an environment of which the viewer sees something (CP-62).
 *
 * @param environment its ID
 * @param customer the customer's company name
 * @param devices the number of devices that the search finds, at least 1
 */
public record MyCustomer(EnvironmentId environment, String customer, int devices) {

    public MyCustomer {
        Objects.requireNonNull(environment, "environment");
        Objects.requireNonNull(customer, "customer");
    }
}
