/**
 * Random values for jqwik properties. It may know the API and the doubles, and needs jqwik, which is optional to this module. Begin with
 * {@link io.channelpartners.testkit.properties.ChannelPartnersDomain}.
 */
@NullMarked
package io.channelpartners.testkit.properties;

import org.jspecify.annotations.NullMarked;
