/**
 * "My Customers", the list of environments in which a partner's user sees something. Begin reading with {@link MyCustomersTest}.
 */
@NullMarked
package io.channelpartners.core.customers;

import org.jspecify.annotations.NullMarked;
