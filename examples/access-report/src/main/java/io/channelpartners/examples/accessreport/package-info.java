/**
 * The command line program: options in, one question answered, an exit status out. Begin with
 * {@link io.channelpartners.examples.accessreport.Main}.
 */
@NullMarked
package io.channelpartners.examples.accessreport;

import org.jspecify.annotations.NullMarked;
