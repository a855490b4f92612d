/** Assembles the library. Begin with {@code LibraryAssembly}. */
@NullMarked
package io.channelpartners.console.library;

import org.jspecify.annotations.NullMarked;
