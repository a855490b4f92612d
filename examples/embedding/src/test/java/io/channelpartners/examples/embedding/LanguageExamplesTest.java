package io.channelpartners.examples.embedding;

import static io.channelpartners.access.AccessCondition.CUSTOMER_HAS_OPTED_IN;
import static io.channelpartners.access.InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT;
import static io.channelpartners.access.InsightOnlineFeature.WARRANTY_STATUS;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.language.Sentences;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.IdChecks;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The library in German, and a test that a translation of your own can copy. */
class LanguageExamplesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d(:[a-z]+)?}");

    private final Locale before = Locale.getDefault();

    /** In Turkish, the lower case of I is not i. */
    @BeforeEach
    void runs_in_turkey() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void restores_the_locale() {
        Locale.setDefault(before);
    }

    @Test
    void speaks_german() {
        Sentences german = Sentences.of(ResourceBundle.getBundle("channel-partners", Locale.GERMAN));
        german.fullTitle(CONTRACT_AND_WARRANTY_REPORT); // Vertrag & Garantie (Berichte)
        german.sentence(new ConditionAnswer(CUSTOMER_HAS_OPTED_IN, Answer.NO)); // der Kunde hat nicht eingewilligt

        assertEquals("Vertrag & Garantie (Berichte)", german.fullTitle(CONTRACT_AND_WARRANTY_REPORT));
        assertEquals(
                "der Kunde hat nicht eingewilligt",
                german.sentence(new ConditionAnswer(CUSTOMER_HAS_OPTED_IN, Answer.NO)));
        assertEquals("Servicepartner", german.label(SERVICE_PARTNER));
        assertEquals(
                "der Kunde willigt ein und HPE autorisiert den Standort \"I'30\" als Servicepartner",
                german.sentence(new Repair(
                        PartnerLocationId.of("I'30"),
                        EnumSet.of(RepairAct.GIVE_OPT_IN, RepairAct.AUTHORIZE_AS_SERVICE_PARTNER))));
    }

    @Test
    void says_in_german_what_is_wrong() {
        Sentences german = Sentences.of(ResourceBundle.getBundle("channel-partners", Locale.GERMAN));
        CustomerEnvironment environment = CustomerEnvironment.named(EnvironmentId.of("acme"), "ACME")
                .addPartner(IdChecks.recognized("I{0}"))
                .setDefault(SERVICE_PARTNER, PartnerLocationId.of("I{0}"));

        EditRefused refused =
                assertThrows(EditRefused.class, () -> environment.removePartner(PartnerLocationId.of("I{0}")));

        assertEquals(
                "Partner \"I{0}\" ist der Standard als Servicepartner: zuerst einen anderen Standard oder HPE wählen (CP-09)",
                german.message(refused));
        assertEquals("partner_is_default", refused.problems().get(0).code());
        assertEquals(422, status(refused));
    }

    @Test
    void finds_a_feature_by_its_code() {
        WARRANTY_STATUS.code(); // warranty_status
        InsightOnlineFeature.ofCode("warranty_status"); // WARRANTY_STATUS

        assertEquals(Optional.of(WARRANTY_STATUS), InsightOnlineFeature.ofCode(WARRANTY_STATUS.code()));
        assertEquals(Optional.empty(), InsightOnlineFeature.ofCode("warranty_statüs"));
    }

    static int status(ChannelPartnersException thrown) {
        return switch (thrown.kind()) {
            case INVALID -> 400;
            case MISSING -> 404;
            case EXISTS, STALE -> 409;
            case REFUSED -> 422;
            case BROKEN -> 500;
            case UNAVAILABLE, CONTENDED -> 503;
        };
    }

    @Test
    void translates_every_sentence_with_the_same_places() throws IOException {
        Properties english = new Properties();
        try (InputStream file = Sentences.class.getResourceAsStream("/META-INF/channel-partners/english.properties")) {
            english.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        ResourceBundle german = ResourceBundle.getBundle("channel-partners", Locale.GERMAN);

        assertEquals(
                places(english.stringPropertyNames(), english::getProperty),
                places(german.keySet(), german::getString));
    }

    private static Map<String, Set<String>> places(Set<String> keys, Function<String, String> sentences) {
        Map<String, Set<String>> places = new TreeMap<>();
        keys.forEach(key -> places.put(
                key,
                PLACE.matcher(sentences.apply(key))
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new))));
        return places;
    }
}
