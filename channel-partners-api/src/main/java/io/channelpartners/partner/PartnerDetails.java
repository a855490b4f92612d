package io.channelpartners.partner;

import io.channelpartners.internal.style.BuiltValue;
import io.channelpartners.internal.text.TextKind;
import io.channelpartners.internal.text.TextRules;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who a location is, so that a customer can see that a recognized Partner ID is the right one (CP-04).
 *
 * <pre>{@code
 * PartnerDetails details = PartnerDetails.builder()
 *         .companyName("Nordwind Systemhaus")
 *         .city("Hamburg")
 *         .country("DE")
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@BuiltValue
@Value.Immutable
public abstract class PartnerDetails {

    PartnerDetails() {} // for the generated subclass

    /**
     * Creates a builder. Company name, city and country are required; state, postcode and street are optional. {@code build()}
     * throws an {@link IllegalStateException} if one is missing, and a {@link io.channelpartners.problem.TextRefused} for a text
     * that breaks its rule.
     *
     * @return an empty builder, for one thread
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Creates a builder that begins with these details, to change some of them.
     *
     * @return a builder, for one thread; setters replace a value, add and put methods extend one
     */
    public Builder toBuilder() {
        return builder().like(this);
    }

    /**
     * Gets the name of the company.
     *
     * @return 1 to 255 code points (CP-02)
     */
    public abstract String companyName();

    /**
     * Gets the city.
     *
     * @return a text that is not blank
     */
    public abstract String city();

    /**
     * Gets the country.
     *
     * @return a text that is not blank, such as an ISO 3166 code
     */
    public abstract String country();

    /**
     * Gets the state or province.
     *
     * @return a text that is not blank, or empty if not known
     */
    public abstract Optional<String> state();

    /**
     * Gets the postcode.
     *
     * @return a text that is not blank, or empty if not known
     */
    public abstract Optional<String> postcode();

    /**
     * Gets the street with the house number.
     *
     * @return a text that is not blank, or empty if not known
     */
    public abstract Optional<String> street();

    @Value.Check
    void check() {
        TextRules.name(TextKind.COMPANY_NAME, companyName());
        TextRules.line(TextKind.CITY, city());
        TextRules.line(TextKind.COUNTRY, country());
        check(TextKind.STATE, state());
        check(TextKind.POSTCODE, postcode());
        check(TextKind.STREET, street());
    }

    private static void check(TextKind what, Optional<String> text) {
        text.ifPresent(known -> TextRules.line(what, known));
    }

    /** Builds {@link PartnerDetails}; if an attribute is set twice, the later value counts. */
    public static final class Builder extends PartnerDetailsBuilder {
        Builder() {}
    }
}
