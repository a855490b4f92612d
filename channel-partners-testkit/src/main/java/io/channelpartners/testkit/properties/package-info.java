/**
 * Random values for properties, made with jqwik: begin with {@link io.channelpartners.testkit.properties.ChannelPartnersDomain}.
 * Needs jqwik, which is optional to this module.
 */
@NullMarked
package io.channelpartners.testkit.properties;

import org.jspecify.annotations.NullMarked;
