/** Tests of what operators ask of a running application. */
@NullMarked
package io.channelpartners.spring.health;

import org.jspecify.annotations.NullMarked;
