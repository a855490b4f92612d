package io.channelpartners.core.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMarkTest {

    @Test
    void names_each_number_of_an_annotation_and_its_line() {
        assertEquals(
                List.of(new RuleMark("CP-21", "A.java:3", true), new RuleMark("L-1", "A.java:3", true)), marks("""
                        class A {
                            @Test
                            @Rule({"CP-21", "L-1"})
                            void proves_something() {}
                        }
                        """));
    }

    @Test
    void sees_the_test_on_either_side_and_past_other_annotations() {
        assertEquals(List.of(new RuleMark("CP-21", "A.java:2", true)), marks("""
                        class A {
                            @Rule("CP-21")
                            @CsvSource(delimiter = ';', value = {"a; {", "b; }"})
                            @ParameterizedTest(name = "{0}")
                            void proves_something(String row) {}
                        }
                        """));
    }

    @Test
    void sees_the_tests_of_an_annotated_type() {
        assertEquals(List.of(new RuleMark("CP-21", "A.java:1", true)), marks("""
                        @Rule("CP-21")
                        interface A {
                            @Property
                            default void proves_something() {}
                        }
                        """));
    }

    @Test
    void does_not_take_the_test_of_a_neighbor() {
        assertEquals(List.of(new RuleMark("CP-21", "A.java:3", false)), marks("""
                        class A {
                            @Test void first() {}
                            @Rule("CP-21") void helper() {}
                            @Test void last() {}
                        }
                        """));
    }

    @Test
    void does_not_count_a_disabled_test() {
        assertEquals(
                List.of(new RuleMark("CP-21", "A.java:1", false)),
                marks("class A { @Test @Disabled @Rule(\"CP-21\") void sleeps() {} }"));
    }

    @Test
    void does_not_read_comments_and_strings() {
        assertEquals(List.of(), marks("""
                        /** Like {@code @Test @Rule("CP-21")}. */
                        class A {
                            // @Test @Rule("CP-22") void f() {}
                            String sample = "@Test @Rule(\\"CP-23\\")";
                        }
                        """));
    }

    private static List<RuleMark> marks(String text) {
        return RuleMark.in(new JavaSource("A.java", text)).toList();
    }
}
