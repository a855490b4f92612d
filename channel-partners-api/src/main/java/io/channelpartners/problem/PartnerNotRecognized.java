package io.channelpartners.problem;

import java.util.List;

/** HPE does not recognize a Partner ID: look for a typing error; asking again does not help (CP-03, CP-05). */
@SuppressWarnings("serial") // see the root
public final class PartnerNotRecognized extends ChannelPartnersException {

    /** Creates the exception. */
    public PartnerNotRecognized(Problem problem) {
        super("partner_not_recognized", Kind.REFUSED, List.of(problem));
    }
}
