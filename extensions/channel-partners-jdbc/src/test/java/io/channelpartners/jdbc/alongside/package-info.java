/** Tests of the work that an embedder has done in the transaction of a save. */
@NullMarked
package io.channelpartners.jdbc.alongside;

import org.jspecify.annotations.NullMarked;
