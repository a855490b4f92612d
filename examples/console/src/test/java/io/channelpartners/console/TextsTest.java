package io.channelpartners.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.explanation.RepairOwner;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]");

    @ParameterizedTest
    @ValueSource(strings = {"frame", "words", "customer", "partner"})
    void every_text_is_there_in_english_and_german_with_the_same_places(String file) {
        Properties english = texts(file);
        Properties german = texts(file + "_de");

        assertEquals(english.stringPropertyNames(), german.stringPropertyNames());
        for (String name : english.stringPropertyNames()) {
            assertEquals(places(english.getProperty(name)), places(german.getProperty(name)), name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "words_de"})
    void every_code_of_the_library_has_its_words(String file) {
        Properties words = texts(file);

        Stream.of(
                        Arrays.stream(InsightOnlineFeature.values()).map(each -> "feature." + each.code()),
                        Arrays.stream(InsightOnlineFeature.values()).map(each -> "feature.short." + each.code()),
                        Arrays.stream(InsightOnlineFeature.Section.values()).map(each -> "section." + each.code()),
                        Arrays.stream(RepairAct.values()).map(each -> "act." + each.code()),
                        Arrays.stream(RepairOwner.values()).map(each -> "owner." + each.code()),
                        Arrays.stream(PartnerRole.values()).map(each -> "role." + each.code()),
                        Arrays.stream(Answer.values()).map(each -> "answer." + each.code()))
                .flatMap(names -> names)
                .forEach(name -> assertNotNull(words.getProperty(name), name));
    }

    @Test
    void features_have_the_titles_of_the_library_in_english() {
        Properties words = texts("words");

        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            assertEquals(feature.fullTitle(), words.getProperty("feature." + feature.code()));
            assertEquals(feature.title(), words.getProperty("feature.title." + feature.code()));
        }
    }

    private static long places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
    }

    private static Properties texts(String file) {
        try (InputStream in = TextsTest.class.getResourceAsStream("/messages/" + file + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
            assertTrue(texts.size() > 20, file);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
