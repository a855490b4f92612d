/** The rules of a customer environment, one example each. Begin with {@code SaveDevicesTest}. */
@NullMarked
package io.channelpartners.testkit.environment;

import org.jspecify.annotations.NullMarked;
