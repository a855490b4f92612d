package io.channelpartners.partner;

import io.channelpartners.internal.code.Codes;
import io.channelpartners.internal.code.Wording;
import java.util.Optional;

/** The two roles of a channel partner: two independent slots on every device. */
public enum PartnerRole {
    /** HPE Authorized Reseller/Distributor. */
    RESELLER,
    /** HPE Authorized Service Partner. */
    SERVICE_PARTNER;

    private static final Codes<PartnerRole> CODES = new Codes<>(values());

    /**
     * Gets the name of the role in messages and descriptions.
     *
     * @return {@code reseller} or {@code service partner}
     */
    public String label() {
        return Wording.english().get("role." + code());
    }

    /**
     * Chooses between the values of the roles.
     *
     * @param ofReseller the value of {@link #RESELLER}
     * @param ofServicePartner the value of {@link #SERVICE_PARTNER}
     * @return the value of this role
     */
    public <T> T choose(T ofReseller, T ofServicePartner) {
        return switch (this) {
            case RESELLER -> ofReseller;
            case SERVICE_PARTNER -> ofServicePartner;
        };
    }

    /**
     * Gets the code by which other systems know the role. It never changes.
     *
     * @return the code in lower snake case, such as {@code service_partner}
     */
    public String code() {
        return CODES.of(this);
    }

    /**
     * Finds the role with a code.
     *
     * @param code exactly what {@link #code} returns
     * @return the role, or empty if none has that code
     */
    public static Optional<PartnerRole> ofCode(String code) {
        return CODES.find(code);
    }
}
