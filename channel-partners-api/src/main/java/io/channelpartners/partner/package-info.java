/**
 * Channel partners as HPE knows them: locations, roles, what a location is authorized for, and the users of a location.
 * Begin with {@link io.channelpartners.partner.IdCheck}, the answer to Check ID.
 */
@NullMarked
package io.channelpartners.partner;

import org.jspecify.annotations.NullMarked;
