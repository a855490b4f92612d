/** Tests of migrations, and of stores while another process migrates. */
@NullMarked
package io.channelpartners.jdbc.schema;

import org.jspecify.annotations.NullMarked;
