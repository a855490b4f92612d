package io.channelpartners.benchmarks.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Measurements become a readable table and a chart. */
class ComparisonReportTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void writes_a_time_in_its_unit_with_three_digits() {
        assertEquals("1.80 ns", Figures.time(1.8));
        assertEquals("93.2 ns", Figures.time(93.201));
        assertEquals("820 ns", Figures.time(820.4));
        assertEquals("68.9 µs", Figures.time(68_900));
        assertEquals("1.91 ms", Figures.time(1_912_345));
        assertEquals("23.0 s", Figures.time(23e9));
    }

    @Test
    void writes_the_error_in_percent_or_a_question_mark() {
        assertEquals("100 ns ± 5.00 %", Figures.timeAndError(100, 5));
        assertEquals("100 ns ± ?", Figures.timeAndError(100, Double.NaN));
    }

    @Test
    void a_table_without_rows_is_not_written() {
        assertEquals("", new Table("title", "head").text());
    }

    @Test
    void a_table_aligns_numbers_to_the_right() {
        Table table = new Table("Times", "", "time");
        table.add("this library", "9 ns");
        table.add("peer", "1,000 ns");

        assertEquals(
                "Times\n\n                   time\nthis library       9 ns\npeer           1,000 ns\n\n", table.text());
    }

    @Test
    void compares_each_contender_with_this_library() throws IOException {
        Files.writeString(
                folder.resolve("one.json"), "[" + result("LIBRARY", 50, 2) + "," + result("CEDAR", 5000, 3618) + "]");

        ComparisonReport.main(new String[] {folder.toString(), folder.toString()});

        String tables = Files.readString(folder.resolve("peers.txt"));
        assertTrue(
                tables.lines().anyMatch(line -> line.matches("this library .* 50.0 ns ± 2.00 % +2 +1.00 x")), tables);
        assertTrue(tables.lines().anyMatch(line -> line.matches("cedar-java .* 5.00 µs ± .* +3,618 +100 x")), tables);
    }

    @Test
    void draws_a_bar_for_each_contender() throws IOException, ParserConfigurationException, SAXException {
        Chart chart = new Chart("A < B & C", "");
        chart.add("this library", 80, Chart.Kind.LIBRARY);
        chart.add("peer", 8_000, Chart.Kind.PEER);

        String svg = chart.svg();

        int rectangles = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getElementsByTagName("rect")
                .getLength();
        assertEquals(1 + 2, rectangles, "a background and two bars");
        assertTrue(svg.contains(">8.00 µs<"), svg);
    }

    private static String result(String contender, double nanoseconds, double bytes) {
        return """
                {"benchmark": "io.channelpartners.benchmarks.peers.DecisionBenchmark.isVisible", "threads": 1,
                 "params": {"contender": "%s"},
                 "primaryMetric": {"score": %s, "scoreError": 1.0},
                 "secondaryMetrics": {"gc.alloc.rate.norm": {"score": %s}}}
                """.formatted(contender, nanoseconds, bytes);
    }
}
