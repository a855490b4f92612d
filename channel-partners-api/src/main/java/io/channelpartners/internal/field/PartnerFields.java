package io.channelpartners.internal.field;

import static io.channelpartners.internal.field.Field.constant;
import static io.channelpartners.internal.field.Field.optional;
import static io.channelpartners.internal.field.Field.required;

import io.channelpartners.internal.field.Field.Kind;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerStanding;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The fields of what HPE's back end says about a location. */
public final class PartnerFields {

    /** Who it is (CP-04). */
    public static final Fields<PartnerDetails, PartnerDetails.Builder> DETAILS = new Fields<>(
            PartnerDetails::builder,
            PartnerDetails.Builder::build,
            List.of(
                    required(
                            "company_name",
                            Kind.NAME,
                            PartnerDetails::companyName,
                            PartnerDetails.Builder::companyName),
                    required("city", Kind.LINE, PartnerDetails::city, PartnerDetails.Builder::city),
                    required("country", Kind.LINE, PartnerDetails::country, PartnerDetails.Builder::country),
                    optional("state", Kind.LINE, PartnerDetails::state, PartnerDetails.Builder::state),
                    optional("postcode", Kind.LINE, PartnerDetails::postcode, PartnerDetails.Builder::postcode),
                    optional("street", Kind.LINE, PartnerDetails::street, PartnerDetails.Builder::street)));

    /** What it is authorized for (CP-07). */
    public static final Fields<PartnerStanding, PartnerStanding.Builder> STANDING = new Fields<>(
            PartnerStanding::builder,
            PartnerStanding.Builder::build,
            List.of(
                    fact("reseller", PartnerStanding::reseller, PartnerStanding.Builder::reseller),
                    fact("service_partner", PartnerStanding::servicePartner, PartnerStanding.Builder::servicePartner),
                    fact("proactive_care", PartnerStanding::proactiveCare, PartnerStanding.Builder::proactiveCare),
                    fact("enrollment_form", PartnerStanding::enrollmentForm, PartnerStanding.Builder::enrollmentForm),
                    fact("case_routing", PartnerStanding::caseRouting, PartnerStanding.Builder::caseRouting)));

    private PartnerFields() {}

    private static Field<PartnerStanding, PartnerStanding.Builder> fact(
            String name,
            Function<PartnerStanding, Answer> reading,
            BiConsumer<PartnerStanding.Builder, Answer> writing) {
        return constant(name, Answer.class, reading, writing);
    }
}
