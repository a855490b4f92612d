package io.channelpartners.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.AccessCondition;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The file of English sentences has one for each code, and no other. */
class EnglishTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)(?::([a-z]+))?}");

    private final Properties english = english();

    @Test
    void has_a_sentence_for_each_code_and_no_other() {
        Stream<String> keys = Stream.of(
                        Stream.of("and", "full_title", "message"),
                        Stream.of(InsightOnlineFeature.Section.values()).map(section -> "section." + section.code()),
                        Stream.of(InsightOnlineFeature.values()).map(feature -> "feature." + feature.code()),
                        Stream.of(PartnerRole.values()).map(role -> "role." + role.code()),
                        Stream.of(AccessCondition.values())
                                .flatMap(condition -> Stream.of(Answer.values())
                                        .map(answer -> "condition." + condition.code() + "." + answer.code())),
                        Stream.of(RepairAct.values()).map(act -> "repair." + act.code()),
                        Stream.of("devices.1", "devices.other", "holder.hpe", "holder.other"),
                        Stream.of(TextKind.values()).map(kind -> "text." + kind.code()),
                        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                                .mapToObj(Categories::refused)
                                .distinct()
                                .filter(Predicate.not(String::isEmpty))
                                .map(category -> "category." + category),
                        Stream.of(ProblemCode.values())
                                .flatMap(problem -> Stream.of("subject", "reason", "remedy")
                                        .map(part -> "problem." + problem.code() + "." + part)))
                .flatMap(kind -> kind);

        assertEquals(keys.collect(Collectors.toCollection(TreeSet::new)), new TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @EnumSource
    void fills_each_place_of_a_problem(ProblemCode problem) {
        List<MatchResult> places = Stream.of("subject", "reason", "remedy")
                .flatMap(part -> PLACE.matcher(english.getProperty("problem." + problem.code() + "." + part))
                        .results())
                .toList();
        int size = (int) places.stream().map(place -> place.group(1)).distinct().count();

        String message = problem.problem(
                        "CP-00",
                        IntStream.range(0, size).mapToObj(i -> "<" + i + ">").toArray(String[]::new))
                .message();

        assertEquals(
                IntStream.range(0, size).boxed().collect(Collectors.toSet()),
                places.stream().map(place -> Integer.valueOf(place.group(1))).collect(Collectors.toSet()));
        assertEquals(-1, message.indexOf('{'), message);
        assertEquals(-1, message.indexOf("problem."), message);
    }

    /** A value in words needs a sentence for every value, or one for all others. */
    @Test
    void has_words_for_every_kind_of_value() {
        Set<String> kinds = english.stringPropertyNames().stream()
                .flatMap(key -> PLACE.matcher(english.getProperty(key)).results())
                .flatMap(place -> Stream.ofNullable(place.group(2)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of("category", "devices", "holder", "role", "text"), kinds);
    }

    @Test
    void does_not_depend_on_the_language_of_the_jvm() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(
                    "device ID \"I{0}'\" has 1000000 code points: give at most 64 code points (CP-02)",
                    ProblemCode.TEXT_IS_TOO_LONG
                            .problem("CP-02", TextKind.DEVICE_ID.code(), Quoted.of("I{0}'"), "1000000", "64")
                            .message());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static Properties english() {
        Properties english = new Properties();
        try (InputStream file =
                EnglishTest.class.getResourceAsStream("/META-INF/channel-partners/english.properties")) {
            english.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return english;
    }
}
