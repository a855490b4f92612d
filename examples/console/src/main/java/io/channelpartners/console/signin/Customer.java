package io.channelpartners.console.signin;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;

/**
 * The customer for whom a request is made: a parameter of every method of the customer's panes, and their only way to the ID of an
 * environment. {@link CustomerArgument} makes sure that the user may act for it.
 *
 * @param environment the environment
 * @param by the user
 */
public record Customer(EnvironmentId environment, Actor by) {}
