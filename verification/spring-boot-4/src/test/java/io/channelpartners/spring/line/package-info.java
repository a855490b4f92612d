/** What the tests name differently on Spring Boot 3.5 and on 4: the only package that exists once for each. */
@NullMarked
package io.channelpartners.spring.line;

import org.jspecify.annotations.NullMarked;
