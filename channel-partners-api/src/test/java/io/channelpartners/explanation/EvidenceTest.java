package io.channelpartners.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.CheckedStanding;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How each fact behind an answer is worded; no wording names who acted. */
class EvidenceTest {

    private static final Instant EARLY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATE = Instant.parse("2026-03-03T09:00:00Z");
    private static final Actor KIM = Actor.of("kim@customer.example");
    private static final PartnerLocationId NORD = PartnerLocationId.of("30523182");
    private static final Consent CONSENT = new Consent(KIM, EARLY, "2026-1");
    private static final PartnerStanding FULL = PartnerStanding.builder()
            .reseller(Answer.YES)
            .servicePartner(Answer.YES)
            .build();

    private static Stream<Arguments> facts() {
        return Stream.of(
                Arguments.of("named \"sql-01\"", new Evidence.Registration(Optional.of(device()))),
                Arguments.of("no device has the ID", new Evidence.Registration(Optional.empty())),
                Arguments.of("enabled", new Evidence.Integration(true)),
                Arguments.of("disabled", new Evidence.Integration(false)),
                Arguments.of(
                        "the user asked about, by the directory's record of 2026-03-02T09:00:00Z",
                        new Evidence.GivenUser(NORD, Optional.of(Instant.parse("2026-03-02T09:00:00Z")))),
                Arguments.of(
                        "the user asked about, about whom the directory said nothing",
                        new Evidence.GivenUser(NORD, Optional.empty())),
                Arguments.of("any user linked to location \"30523182\"", new Evidence.LinkedUser(NORD)),
                Arguments.of(
                        "reseller: location \"30523182\" by default, service partner: location \"30523182\" individually",
                        new Evidence.Holders(new Holding.ByDefault(NORD), new Holding.Individual(NORD))),
                Arguments.of(
                        "reseller: HPE, service partner: HPE",
                        new Evidence.Holders(new Holding.ByHpe(), new Holding.ByHpe())),
                Arguments.of(
                        "checked at 2026-03-02T09:00:00Z",
                        new Evidence.Standing(Optional.of(new CheckedStanding(FULL, EARLY)), FULL)),
                Arguments.of(
                        "checked at 2026-03-02T09:00:00Z, which does not count now: too long ago, or in the future",
                        new Evidence.Standing(
                                Optional.of(new CheckedStanding(FULL, EARLY)), PartnerStanding.unknown())),
                Arguments.of(
                        "never checked, as it is not listed",
                        new Evidence.Standing(Optional.empty(), PartnerStanding.none())),
                Arguments.of("for both roles", new Evidence.FeatureRoles(Set.of(PartnerRole.values()))),
                Arguments.of("for resellers only", new Evidence.FeatureRoles(Set.of(PartnerRole.RESELLER))),
                Arguments.of(
                        "for service partners only", new Evidence.FeatureRoles(Set.of(PartnerRole.SERVICE_PARTNER))),
                Arguments.of(
                        "opt-in of the environment never given",
                        new Evidence.OptIn(ConnectMethod.CENTRAL, new OptInState.NeverGiven())),
                Arguments.of(
                        "opt-in of the environment given at 2026-03-02T09:00:00Z",
                        new Evidence.OptIn(ConnectMethod.CENTRAL, new OptInState.Given(CONSENT))),
                Arguments.of(
                        "opt-in of the device itself withdrawn at 2026-03-03T09:00:00Z",
                        new Evidence.OptIn(ConnectMethod.DIRECT, new OptInState.Withdrawn(CONSENT, KIM, LATE))),
                Arguments.of("Insight RS 5.x", new Evidence.Generation(InsightRsGeneration.V5)),
                Arguments.of("Insight RS 7.x", new Evidence.Generation(InsightRsGeneration.V7)),
                Arguments.of("neither Insight RS 5.x nor 7.x", new Evidence.Generation(InsightRsGeneration.OTHER)),
                Arguments.of("generation unknown", new Evidence.Generation(InsightRsGeneration.UNKNOWN)));
    }

    @Test
    void has_the_holder_of_each_role() {
        Holding reseller = new Holding.ByDefault(NORD);
        Holding servicePartner = new Holding.ByHpe();
        Evidence.Holders holders = new Evidence.Holders(reseller, servicePartner);
        assertEquals(reseller, holders.of(PartnerRole.RESELLER));
        assertEquals(servicePartner, holders.of(PartnerRole.SERVICE_PARTNER));
    }

    private static Device device() {
        return Device.builder()
                .id(DeviceId.of("dl380-07"))
                .name("sql-01")
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("facts")
    void is_described_in_words(String words, Evidence fact) {
        assertEquals(words, fact.toString());
    }
}
