package io.channelpartners.tools.accessreport.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

/**
 * One row of a table of faults.
 *
 * @param label what is wrong, as the name of the test
 * @param file the file of {@link TinyFleet} to which the fault is done
 * @param old the good text
 * @param bad the text instead of it
 * @param problems the lines that are expected, without the name of the file, and no others
 */
record BadInput(String label, String file, String old, String bad, List<String> problems) {

    static BadInput of(String label, String file, String old, String bad, String... problems) {
        return new BadInput(label, file, old, bad, List.of(problems));
    }

    void assertReported(Path folder) {
        List<String> found = new TinyFleet(folder).replace(file, old, bad).problems();
        assertEquals(
                String.join(
                        "\n", problems.stream().map(problem -> file + problem).toList()),
                String.join("\n", found));
    }

    @Override
    public String toString() {
        return label;
    }
}
