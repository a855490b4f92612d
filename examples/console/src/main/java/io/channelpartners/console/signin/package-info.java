/** Who is signed in, and what follows from it: which requests are allowed, for which customer, for which Passport. Begin with {@code SecurityRules}. */
@NullMarked
package io.channelpartners.console.signin;

import org.jspecify.annotations.NullMarked;
