/** What the fuzzing of cursors needs of their making. */
@NullMarked
package io.channelpartners.core.list;

import org.jspecify.annotations.NullMarked;
