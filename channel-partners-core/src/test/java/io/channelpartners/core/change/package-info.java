/**
 * How an environment is set up, changed and checked again, alone and beside other writers. Begin reading with {@link ChangeTest}.
 */
@NullMarked
package io.channelpartners.core.change;

import org.jspecify.annotations.NullMarked;
