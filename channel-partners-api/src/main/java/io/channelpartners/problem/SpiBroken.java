package io.channelpartners.problem;

import java.util.List;

/** An implementation of the SPI broke its contract; for example, a store returned another environment than the one it was asked for. */
@SuppressWarnings("serial") // see the root
public final class SpiBroken extends ChannelPartnersException {

    /** Creates the exception. */
    public SpiBroken(Problem problem) {
        super("spi_broken", Kind.BROKEN, List.of(problem));
    }
}
