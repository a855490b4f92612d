/** What is made up so that there is something to look at: HPE's back end, users, customers and their past. Begin with {@code SampleSetUp}. */
@NullMarked
package io.channelpartners.console.sample;

import org.jspecify.annotations.NullMarked;
