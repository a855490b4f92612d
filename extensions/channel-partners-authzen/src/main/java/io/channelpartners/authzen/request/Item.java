package io.channelpartners.authzen.request;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.user.HpePassportId;

/** One evaluation that was asked for. */
public sealed interface Item {

    /** A question for the partner's side. */
    record Question(HpePassportId passport, DevicePlace place, InsightOnlineFeature feature) implements Item {}

    /** A question about something that nobody knows: no. */
    record Unknown(UnknownName name) implements Item {}

    /** No question: something is missing or of the wrong type. */
    record Faulty(String problems) implements Item {}
}
