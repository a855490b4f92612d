/**
 * Who sees what, at one revision and one instant. Depends on decisions, explanations and lists. Begin with {@link
 * io.channelpartners.view.PartnerView} for the partner's side, {@link io.channelpartners.view.AccessReview} for the customer's.
 */
@NullMarked
package io.channelpartners.view;

import org.jspecify.annotations.NullMarked;
