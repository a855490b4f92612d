package io.channelpartners.core.view;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import java.util.List;

/** The locations of which a viewer is or may be a user, and whether the directory could name them all. */
public record Recognitions(List<Recognition> locations, boolean complete) {

    /** Whether the viewer is recognised as a user of any location at all. */
    Answer ofAny() {
        if (locations.stream().anyMatch(recognition -> recognition.answer() == Answer.YES)) {
            return Answer.YES;
        }
        boolean unknown = locations.stream().anyMatch(recognition -> recognition.answer() == Answer.UNKNOWN);
        return unknown || !complete ? Answer.UNKNOWN : Answer.NO;
    }

    /** Gets the locations of which the viewer certainly is a user. */
    public List<PartnerLocationId> certain() {
        return locations.stream()
                .filter(recognition -> recognition.answer() == Answer.YES)
                .map(Recognition::location)
                .toList();
    }
}
