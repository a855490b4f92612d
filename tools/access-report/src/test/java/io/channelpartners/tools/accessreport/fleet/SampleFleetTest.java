package io.channelpartners.tools.accessreport.fleet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample that comes with the tool is a correct fleet of the size that its README gives. */
class SampleFleetTest {

    @Test
    void is_accepted() {
        FleetReading reading = Fleet.read(Path.of("sample-fleet"));
        Fleet fleet = reading.fleet();

        assertEquals(List.of(), reading.problems());

        assertEquals(5, fleet.locations().size());
        assertEquals(
                List.of("alder-clinic:12", "birch-bank:6", "cedar-port:4"),
                fleet.environments().stream()
                        .map(it -> it.id() + ":" + it.devices().size())
                        .toList());
    }
}
