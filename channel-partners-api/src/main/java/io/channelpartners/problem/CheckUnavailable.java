package io.channelpartners.problem;

import java.util.List;

/** HPE's back end did not answer a Check ID; the check may be tried again (CP-03, CP-05). */
@SuppressWarnings("serial") // see the root
public final class CheckUnavailable extends ChannelPartnersException {

    /** Creates the exception. */
    public CheckUnavailable(Problem problem) {
        super("check_unavailable", Kind.UNAVAILABLE, List.of(problem));
    }
}
