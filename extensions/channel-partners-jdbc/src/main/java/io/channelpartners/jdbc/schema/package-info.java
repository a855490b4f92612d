/**
 * Which version the tables are of, how they come to be, and which versions may use them. Knows transactions. Begin reading
 * with {@link io.channelpartners.jdbc.schema.KnownTables}.
 */
@NullMarked
package io.channelpartners.jdbc.schema;

import org.jspecify.annotations.NullMarked;
