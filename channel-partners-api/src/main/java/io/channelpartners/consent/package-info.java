/**
 * What a customer agrees to, who agreed, and when: opt-in and integration. Depends on users. Begin with {@link
 * io.channelpartners.consent.OptInState}.
 */
@NullMarked
package io.channelpartners.consent;

import org.jspecify.annotations.NullMarked;
