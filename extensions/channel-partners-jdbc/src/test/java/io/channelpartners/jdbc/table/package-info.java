/** Tests of damaged rows and of query plans. */
@NullMarked
package io.channelpartners.jdbc.table;

import org.jspecify.annotations.NullMarked;
