package io.channelpartners.internal.text;

import io.channelpartners.internal.code.Codes;

/** The kind of a text, as named by a refusal. */
public enum TextKind {
    ACTOR,
    CITY,
    COMPANY_NAME,
    COUNTRY,
    DEVICE_GROUP,
    DEVICE_ID,
    DEVICE_NAME,
    EMAIL_ADDRESS,
    ENVIRONMENT_ID,
    HPE_PASSPORT,
    MODEL,
    PARTNER_ID,
    POSTCODE,
    REASON,
    SEARCH_TEXT,
    SERIAL_NUMBER,
    STATE,
    STREET,
    USER_GROUP,
    WORDING;

    private static final Codes<TextKind> CODES = new Codes<>(values());

    /** Gets the code, the first value of a problem with a text. */
    public String code() {
        return CODES.of(this);
    }
}
