package io.channelpartners.problem;

import java.util.List;

/** An implementation of the SPI broke its contract, for instance a store that returned another environment than the one asked. */
@SuppressWarnings("serial") // see the root
public final class SpiBroken extends ChannelPartnersException {

    /** Creates the exception. */
    public SpiBroken(Problem problem) {
        super(List.of(problem));
    }
}
