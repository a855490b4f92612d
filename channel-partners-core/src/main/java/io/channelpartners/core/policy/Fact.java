package io.channelpartners.core.policy;

import io.channelpartners.partner.PartnerRole;

/** What a decision about one location, one device and one feature rests on: nothing else can change it. */
public enum Fact {
    DEVICE_IS_KNOWN,
    INTEGRATION_IS_ENABLED,
    VIEWER_IS_RECOGNIZED,
    HELD_AS_RESELLER,
    HELD_AS_SERVICE_PARTNER,
    AUTHORIZED_AS_RESELLER,
    AUTHORIZED_AS_SERVICE_PARTNER,
    OPTED_IN,
    GENERATION_IS_COVERED,
    PROACTIVE_CARE_IS_AUTHORIZED,
    ENROLLMENT_FORM_IS_FILED;

    static Fact held(PartnerRole role) {
        return switch (role) {
            case RESELLER -> HELD_AS_RESELLER;
            case SERVICE_PARTNER -> HELD_AS_SERVICE_PARTNER;
        };
    }

    static Fact authorized(PartnerRole role) {
        return switch (role) {
            case RESELLER -> AUTHORIZED_AS_RESELLER;
            case SERVICE_PARTNER -> AUTHORIZED_AS_SERVICE_PARTNER;
        };
    }

    @SuppressWarnings("EnumOrdinal") // the other place where an order becomes a number: the bit of a fact
    int bit() {
        return 1 << ordinal();
    }
}
