/** What tells of an edit: changes, their description, and stamps. */
@NullMarked
package io.channelpartners.testkit.change;

import org.jspecify.annotations.NullMarked;
