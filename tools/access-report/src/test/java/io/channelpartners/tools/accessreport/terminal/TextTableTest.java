package io.channelpartners.tools.accessreport.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Columns are aligned, whatever they contain. */
class TextTableTest {

    @Test
    void aligns_accents_and_wide_characters() {
        TextTable table = new TextTable().texts("", 40).numbers("", "");
        table.row(List.of("Müller", "1"));
        table.row(List.of("Mu\u0308ller", "22"));
        table.row(List.of("株式会社", "3"));

        assertEquals(List.of("Müller     1", "Mu\u0308ller    22", "株式会社   3"), table.lines());
    }

    @Test
    void cuts_a_text_that_is_too_wide() {
        TextTable table = new TextTable().texts("", 4).texts("", 4);
        table.row(List.of("abcde", "abcd"));
        table.row(List.of("会社会社", "x"));

        assertEquals(List.of("abc…  abcd", "会…   x"), table.lines());
    }

    @Test
    void puts_a_group_above_the_first_of_its_columns() {
        TextTable table = new TextTable()
                .texts("Who", 9)
                .numbers("Reports", "a")
                .numbers("Reports", "bbbbbb")
                .numbers("Events", "c");
        table.row(List.of("me", "1", "2", "3"));

        assertEquals(List.of("     Reports    Events", "Who  a  bbbbbb  c", "me   1       2  3"), table.lines());
    }

    @Test
    void shrinks_the_last_column_of_texts_if_the_table_is_too_wide() {
        TextTable table = new TextTable().texts("", 24).texts("", 100).numbers("", "");
        table.row(List.of("i".repeat(24), "c".repeat(100), "123456"));

        List<String> lines = table.lines();

        assertEquals(TextTable.WIDEST, lines.get(0).length());
        assertTrue(lines.get(0).endsWith("c…  123456"), () -> lines.get(0));
    }

    @Test
    void refuses_a_row_of_another_length() {
        TextTable table = new TextTable().texts("", 4);

        assertThrows(IllegalArgumentException.class, () -> table.row(List.of()));
    }
}
