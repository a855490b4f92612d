/**
 * What the customer is told of who sees what. Begin reading with {@link CustomerReviewTest}.
 */
@NullMarked
package io.channelpartners.core.review;

import org.jspecify.annotations.NullMarked;
