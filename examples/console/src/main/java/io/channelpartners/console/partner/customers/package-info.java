/** My Customers, a customer's devices, and one device (CP-54 to CP-63). What CP-59 hides takes one way through {@code CustomersPane}, whatever the reason. Begin there. */
@NullMarked
package io.channelpartners.console.partner.customers;

import org.jspecify.annotations.NullMarked;
