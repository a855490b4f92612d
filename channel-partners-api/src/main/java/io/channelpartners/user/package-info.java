/**
 * The people at a partner location: Passports, e-mail addresses, and shared views. Depends on partners. Begin with {@link
 * io.channelpartners.user.PartnerUser}, then {@link io.channelpartners.user.SharedView}.
 */
@NullMarked
package io.channelpartners.user;

import org.jspecify.annotations.NullMarked;
