/**
 * The version of the tables, their migrations, and which versions of the library may use them. Depends on transactions. Begin with
 * {@link io.channelpartners.jdbc.schema.KnownTables}.
 */
@NullMarked
package io.channelpartners.jdbc.schema;

import org.jspecify.annotations.NullMarked;
