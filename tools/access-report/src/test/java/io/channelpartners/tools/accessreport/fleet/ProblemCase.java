package io.channelpartners.tools.accessreport.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

/**
 * One bad file of {@link TinyFleet}, and the problems that must be reported.
 *
 * @param label what is wrong, as the name of the test
 * @param file the file
 * @param old the good text
 * @param bad what replaces it
 * @param problems exactly the lines that are expected, each without the name of the file
 */
record ProblemCase(String label, String file, String old, String bad, List<String> problems) {

    /** Says of a location, in whatever file, that the back end does not know it. */
    static final String UNKNOWN_L9 =
            "unknown location \"L9\": correct the ID or add the location to hpe-back-end/locations.csv";

    static ProblemCase of(String label, String file, String old, String bad, String... problems) {
        return new ProblemCase(label, file, old, bad, List.of(problems));
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
