/**
 * Each part of an environment described once, field by field, so that stores, searches, files and random values walk over the
 * description instead of naming its fields again. Knows the values of partners and devices, and nothing above them. Exported to our
 * own modules only; begin with {@link io.channelpartners.internal.field.DeviceFields}.
 */
@NullMarked
package io.channelpartners.internal.field;

import org.jspecify.annotations.NullMarked;
