/** What a decision point answers, over HTTP's terms but without a server. Begin with {@code EvaluationTest}. */
@NullMarked
package io.channelpartners.authzen;

import org.jspecify.annotations.NullMarked;
