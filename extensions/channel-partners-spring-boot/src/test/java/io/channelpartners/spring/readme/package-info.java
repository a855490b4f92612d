/** What README.md says, compiled, run and compared. */
@NullMarked
package io.channelpartners.spring.readme;

import org.jspecify.annotations.NullMarked;
