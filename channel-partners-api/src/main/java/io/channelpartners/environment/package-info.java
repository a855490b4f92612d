/**
 * The customer environment: one immutable value with every rule of partners, defaults, assignments, opt-in and integration. Depends
 * on the rows of which it is made. Begin with {@link io.channelpartners.environment.CustomerEnvironment}.
 */
@NullMarked
package io.channelpartners.environment;

import org.jspecify.annotations.NullMarked;
