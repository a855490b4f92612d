/** Names that differ between Spring Boot 3.5 and 4: the only package that exists once for each. */
@NullMarked
package io.channelpartners.spring.line;

import org.jspecify.annotations.NullMarked;
