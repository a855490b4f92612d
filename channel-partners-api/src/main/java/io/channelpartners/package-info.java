/**
 * The doors of the library. Begin with {@link io.channelpartners.ChannelPartners}, the customer's side, and
 * {@link io.channelpartners.PartnerAccess}, the partner's side; {@link io.channelpartners.ViewSharing} is for partners that
 * share their views, {@link io.channelpartners.UserForgetting} for whoever runs the portal.
 */
@NullMarked
package io.channelpartners;

import org.jspecify.annotations.NullMarked;
