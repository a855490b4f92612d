/**
 * The OpenID AuthZEN Authorization API over Spring MVC, for authenticated clients only. Depends on the properties, and on
 * {@code failure}. Begin with {@link io.channelpartners.spring.authzen.AuthZenAutoConfiguration}.
 */
@NullMarked
package io.channelpartners.spring.authzen;

import org.jspecify.annotations.NullMarked;
