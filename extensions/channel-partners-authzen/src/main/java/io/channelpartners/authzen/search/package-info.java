/**
 * Searches, page by page, and the encrypted tokens that continue them. Depends on {@code request} and {@code answer}. Begin with {@link
 * io.channelpartners.authzen.search.ResourceSearch}.
 */
@NullMarked
package io.channelpartners.authzen.search;

import org.jspecify.annotations.NullMarked;
