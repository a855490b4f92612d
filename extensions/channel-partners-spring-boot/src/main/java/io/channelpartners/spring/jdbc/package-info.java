/**
 * The stores in a database of the application. Depends on the properties, and on {@code failure}. Begin with {@link
 * io.channelpartners.spring.jdbc.JdbcStoresAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring.jdbc;

import org.jspecify.annotations.NullMarked;
