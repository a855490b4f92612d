package io.channelpartners.partner;

import io.channelpartners.text.Quoted;

/** How a partner is named in messages. */
final class PartnerTexts {

    private PartnerTexts() {}

    static String partner(PartnerLocationId id) {
        return "partner " + Quoted.of(id.value());
    }
}
