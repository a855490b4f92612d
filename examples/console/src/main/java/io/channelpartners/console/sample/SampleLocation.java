package io.channelpartners.console.sample;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The locations that the sample back end recognizes. */
@SuppressWarnings("ImmutableEnumChecker") // the values of the library are immutable
enum SampleLocation {
    // spotless:off
    // name        ID          company                  city        country  reseller    service     proactive   form        routing
    NORDWIND     ("30523182", "Nordwind Systemhaus",    "Hamburg",  "DE",    Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES),
    SUEDKABEL    ("81261689", "Südkabel IT",            "München",  "DE",    Answer.YES, Answer.YES, Answer.NO,  Answer.YES, Answer.YES),
    SUEDKABEL_B  ("81261690", "Südkabel IT",            "Berlin",   "DE",    Answer.YES, Answer.NO,  Answer.NO,  Answer.NO,  Answer.NO),
    ATLAS        ("44120077", "Atlas Services",         "Lyon",     "FR",    Answer.NO,  Answer.YES, Answer.YES, Answer.YES, Answer.YES),
    BRIGHTWELL   ("55200914", "Brightwell Computing",   "Leeds",    "GB",    Answer.NO,  Answer.NO,  Answer.NO,  Answer.NO,  Answer.NO),
    FJORD        ("61000001", "Fjord Data",             "Oslo",     "NO",    Answer.YES, Answer.YES, Answer.YES, Answer.YES, Answer.YES),
    TATRA        ("61000002", "Tatra Networks",         "Kraków",   "PL",    Answer.YES, Answer.NO,  Answer.NO,  Answer.NO,  Answer.NO);
    // spotless:on

    /** An ID about which the sample back end never answers. */
    static final PartnerLocationId UNAVAILABLE = PartnerLocationId.of("99999999");

    private final PartnerLocationId id;
    private final PartnerDetails details;
    private final PartnerStanding standing;

    SampleLocation(
            String id,
            String company,
            String city,
            String country,
            Answer reseller,
            Answer servicePartner,
            Answer proactiveCare,
            Answer enrollmentForm,
            Answer caseRouting) {
        this.id = PartnerLocationId.of(id);
        this.details = PartnerDetails.builder()
                .companyName(company)
                .city(city)
                .country(country)
                .build();
        this.standing = PartnerStanding.builder()
                .reseller(reseller)
                .servicePartner(servicePartner)
                .proactiveCare(proactiveCare)
                .enrollmentForm(enrollmentForm)
                .caseRouting(caseRouting)
                .build();
    }

    PartnerLocationId id() {
        return id;
    }

    /** Returns an environment as it is after a check of all its partners but some. */
    static CustomerEnvironment refreshed(CustomerEnvironment environment, Instant now, SampleLocation... except) {
        List<IdCheck> checks = environment.partners().ids().stream()
                .flatMap(listed -> of(listed).stream())
                .filter(known -> !Arrays.asList(except).contains(known))
                .<IdCheck>map(known -> known.recognized(now))
                .toList();
        return environment.refreshPartners(checks);
    }

    IdCheck.Recognized recognized(Instant at) {
        return new IdCheck.Recognized(id, details, standing, at);
    }

    static Optional<SampleLocation> of(PartnerLocationId id) {
        return Arrays.stream(values())
                .filter(location -> location.id.equals(id))
                .findFirst();
    }
}
