/**
 * Who sees what: features, conditions, decisions, and the views that answer. Begin with
 * {@link io.channelpartners.access.PartnerView} for the partner's side, {@link io.channelpartners.access.AccessReview} for the
 * customer's.
 */
@NullMarked
package io.channelpartners.access;

import org.jspecify.annotations.NullMarked;
