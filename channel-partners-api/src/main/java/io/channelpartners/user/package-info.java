/**
 * The people at a partner location: Passports, e-mail addresses, and the views that a location shares with them; it knows
 * partners. Begin with {@link io.channelpartners.user.PartnerUser}, then {@link io.channelpartners.user.SharedView}.
 */
@NullMarked
package io.channelpartners.user;

import org.jspecify.annotations.NullMarked;
