/**
 * Random values for jqwik properties. Depends on the api, the doubles, and jqwik, which is optional for this module. Begin with
 * {@link io.channelpartners.testkit.properties.ChannelPartnersDomain}.
 */
@NullMarked
package io.channelpartners.testkit.properties;

import org.jspecify.annotations.NullMarked;
