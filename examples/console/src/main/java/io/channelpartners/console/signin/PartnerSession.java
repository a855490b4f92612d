package io.channelpartners.console.signin;

import io.channelpartners.access.Viewer;

/**
 * The partner's user who makes a request: a parameter of every method of the partner's panes.
 *
 * @param viewer the user, with what HPE said of the user's locations
 */
public record PartnerSession(Viewer viewer) {}
