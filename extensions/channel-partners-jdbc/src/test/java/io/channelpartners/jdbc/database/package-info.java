/** Databases of tests, what is in them, connections that fail, and a sample that fills every table. */
@NullMarked
package io.channelpartners.jdbc.database;

import org.jspecify.annotations.NullMarked;
