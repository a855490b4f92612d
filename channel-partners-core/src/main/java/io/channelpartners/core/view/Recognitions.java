package io.channelpartners.core.view;

import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import java.util.ArrayList;
import java.util.List;

/** The locations of which a viewer is or may be a user, and whether the directory could name them all. */
public record Recognitions(List<Recognition> locations, boolean complete) {

    /** Whether the viewer is recognized as a user of any location at all. */
    Answer ofAny() {
        Answer any = complete ? Answer.NO : Answer.UNKNOWN;
        for (Recognition recognition : locations) {
            if (recognition.answer() == Answer.YES) {
                return Answer.YES;
            }
            any = recognition.answer() == Answer.UNKNOWN ? Answer.UNKNOWN : any;
        }
        return any;
    }

    /** Gets the locations of which the viewer certainly is a user, in the order in which they were named. */
    public List<PartnerLocationId> certain() {
        List<PartnerLocationId> certain = new ArrayList<>(locations.size());
        for (Recognition recognition : locations) {
            if (recognition.answer() == Answer.YES) {
                certain.add(recognition.location());
            }
        }
        return certain;
    }
}
