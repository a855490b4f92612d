package io.channelpartners.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.ConditionAnswer;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.internal.text.ProblemCode;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class SentencesTest {

    private static final Repair REPAIR = new Repair(PartnerLocationId.of("305{0}'"), EnumSet.allOf(RepairAct.class));
    private static final Problem LISTED = ProblemCode.PARTNER_ALREADY_LISTED.problem("CP-06", "\"1\"");
    private static final Problem OWN =
            new Problem("too_late", "X-1", "the order {0}", "is late", "hurry", List.of("7"));

    @Test
    @Rule({"CP-50", "CP-53", "CP-54", "L-8"})
    void are_in_english_what_the_values_say() {
        Sentences english = Sentences.english();

        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            assertEquals(feature.title(), english.title(feature));
            assertEquals(feature.fullTitle(), english.fullTitle(feature));
        }
        for (InsightOnlineFeature.Section section : InsightOnlineFeature.Section.values()) {
            assertEquals(section.title(), english.title(section));
        }
        for (PartnerRole role : PartnerRole.values()) {
            assertEquals(role.label(), english.label(role));
        }
        for (AccessCondition condition : AccessCondition.values()) {
            for (Answer answer : Answer.values()) {
                ConditionAnswer given = new ConditionAnswer(condition, answer);
                assertEquals(given.toString(), english.sentence(given));
            }
        }
        assertEquals(REPAIR.toString(), english.sentence(REPAIR));
        assertEquals(LISTED.message(), english.message(LISTED));
        assertEquals(OWN.message(), english.message(OWN));
        EditRefused refused = new EditRefused(List.of(LISTED, OWN));
        assertEquals(refused.getMessage(), english.message(refused));
    }

    @Test
    void are_in_english_where_a_translation_lacks_them() {
        Sentences pirate = Sentences.of(bundle(
                new Object[][] {{"section.reports", "Scrolls"}, {"role.reseller", 7}, {"role.service_partner", "\ud800"}
                }));

        assertEquals(
                "Contract & warranty (Scrolls)", pirate.fullTitle(InsightOnlineFeature.CONTRACT_AND_WARRANTY_REPORT));
        assertEquals("reseller", pirate.label(PartnerRole.RESELLER), "7 is no sentence");
        assertEquals("service partner", pirate.label(PartnerRole.SERVICE_PARTNER), "this is no text");
        assertEquals(LISTED.message(), pirate.message(LISTED));
    }

    @Test
    void take_values_as_they_are() {
        Sentences odd = Sentences.of(bundle(new Object[][] {
            {"problem.partner_already_listed.subject", "{x} it's '{0}' {} {0x} {00} {0"},
            {"problem.partner_already_listed.reason", "{1}"},
        }));
        Problem problem = ProblemCode.PARTNER_ALREADY_LISTED.problem("CP-06", "\"{0} 'n' $1\\\"");

        assertEquals("{x} it's '\"{0} 'n' $1\\\"' {} {0x} {00} {0", odd.subject(problem));
        assertEquals("is already listed", odd.reason(problem), "there is no second value");
    }

    @Test
    void say_a_value_in_words() {
        Sentences german = Sentences.of(bundle(new Object[][] {
            {"role.service_partner", "Servicepartner"},
            {"devices.other", "{0} Ger\u00e4te"},
            {"devices.1", "1 Ger\u00e4t"},
            {"problem.devices_follow_default.subject", "{0:devices}"},
            {"problem.devices_follow_default.reason", "wechseln als {3:role} von {2:holder} zu {1:holder}"},
        }));

        assertEquals(
                "1234 Ger\u00e4te wechseln als Servicepartner von HPE zu partner \"hpe\"", becauseOf(german, "1234"));
        assertEquals("1 Ger\u00e4t wechseln als Servicepartner von HPE zu partner \"hpe\"", becauseOf(german, "1"));
    }

    @Test
    void say_a_value_as_it_is_in_the_words_for_a_value() {
        Sentences endless = Sentences.of(bundle(new Object[][] {
            {"devices.other", "{0:devices} devices {0:role}"},
            {"problem.devices_follow_default.subject", "{0:devices}"},
            {"problem.devices_follow_default.reason", "change"},
        }));

        assertEquals("7 devices 7 change", becauseOf(endless, "7"));
    }

    private static String becauseOf(Sentences sentences, String devices) {
        Problem problem =
                ProblemCode.DEVICES_FOLLOW_DEFAULT.problem("CP-12", devices, "\"hpe\"", "hpe", "service_partner");
        return sentences.subject(problem) + " " + sentences.reason(problem);
    }

    @Test
    void translate_a_problem_of_an_embedder_by_its_code() {
        Sentences translated = Sentences.of(bundle(new Object[][] {
            {"problem.too_late.subject", "Auftrag {0}"},
            {"problem.too_late.reason", "ist {1} Tage zu sp\u00e4t"},
            {"message", "{3}: {0} {1}. {2}!"},
        }));

        assertEquals("X-1: Auftrag 7 is late. hurry!", translated.message(OWN));
        assertEquals("hurry", translated.remedy(OWN));
    }

    @Test
    void are_found_in_the_parents_of_a_bundle() {
        class Child extends ListResourceBundle {
            Child(ResourceBundle parent) {
                setParent(parent);
            }

            @Override
            protected Object[][] getContents() {
                return new Object[][] {{"role.reseller", "H\u00e4ndler"}};
            }
        }
        Sentences sentences =
                Sentences.of(new Child(bundle(new Object[][] {{"role.service_partner", "Servicepartner"}})));

        assertEquals("H\u00e4ndler", sentences.label(PartnerRole.RESELLER));
        assertEquals("Servicepartner", sentences.label(PartnerRole.SERVICE_PARTNER));
    }

    private static ResourceBundle bundle(Object[][] contents) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return contents;
            }
        };
    }
}
