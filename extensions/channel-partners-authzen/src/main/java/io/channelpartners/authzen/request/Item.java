package io.channelpartners.authzen.request;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.user.HpePassportId;

/** One evaluation that was asked for. */
public sealed interface Item {

    /** A question for the partner's side. */
    record Question(HpePassportId passport, DevicePlace place, InsightOnlineFeature feature) implements Item {}

    /** A question with an unknown name, which is denied. */
    record Unknown(UnknownName name) implements Item {}

    /** Not a question: something is missing or has the wrong type. */
    record Faulty(String problems) implements Item {}
}
