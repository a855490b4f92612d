/**
 * Describes each part of an environment once, field by field, so that stores, searches, files and random values walk over the
 * description instead of repeating the fields. Depends on partners and devices. Exported only to our own modules. Begin with {@link
 * io.channelpartners.internal.field.DeviceFields}.
 */
@NullMarked
package io.channelpartners.internal.field;

import org.jspecify.annotations.NullMarked;
