/**
 * What a partner's user sees, by links and by shares. Begin reading with {@link UserLocationsTest}.
 */
@NullMarked
package io.channelpartners.core.user;

import org.jspecify.annotations.NullMarked;
