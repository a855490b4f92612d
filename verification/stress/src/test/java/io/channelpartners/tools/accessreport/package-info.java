/** What the access report makes of any bytes at all in its files; in its package, since a run of it is nobody else's affair. */
@NullMarked
package io.channelpartners.tools.accessreport;

import org.jspecify.annotations.NullMarked;
