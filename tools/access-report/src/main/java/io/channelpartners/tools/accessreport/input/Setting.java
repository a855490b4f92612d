package io.channelpartners.tools.accessreport.input;

import io.channelpartners.tools.accessreport.problem.Place;

/**
 * A value of a properties file, or one element of it if it is a list.
 *
 * @param place the line of the value
 * @param value the text, untrimmed unless it is a location ID
 */
public record Setting(Place place, String value) {}
