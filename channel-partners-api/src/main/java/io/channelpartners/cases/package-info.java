/**
 * Who delivers break-fix for a device, and what becomes of a subcase that is routed to a partner; knows partners. Begin with
 * {@link io.channelpartners.cases.DeliveryPartner}, then {@link io.channelpartners.cases.Subcase}.
 */
@NullMarked
package io.channelpartners.cases;

import org.jspecify.annotations.NullMarked;
