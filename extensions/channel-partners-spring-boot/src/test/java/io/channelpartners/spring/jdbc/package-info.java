/** Tests of the stores in a database of the application. */
@NullMarked
package io.channelpartners.spring.jdbc;

import org.jspecify.annotations.NullMarked;
