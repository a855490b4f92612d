/**
 * The command line program: options in, one question answered, an exit status out. Begin with
 * {@link io.channelpartners.tools.accessreport.Main}.
 */
@NullMarked
package io.channelpartners.tools.accessreport;

import org.jspecify.annotations.NullMarked;
