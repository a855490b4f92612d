/**
 * What the customer reviews and what a viewer sees of one state. Depends on columns, lists, summaries and explanations. Begin with {@link
 * io.channelpartners.core.view.CustomerReview}, then {@link io.channelpartners.core.view.ViewerView}.
 */
@NullMarked
package io.channelpartners.core.view;

import org.jspecify.annotations.NullMarked;
