/**
 * Channel partners as HPE knows them: locations, roles, and what a location is authorized for. Depends only on problems. Begin with
 * {@link io.channelpartners.partner.IdCheck}, the answer to Check ID.
 */
@NullMarked
package io.channelpartners.partner;

import org.jspecify.annotations.NullMarked;
