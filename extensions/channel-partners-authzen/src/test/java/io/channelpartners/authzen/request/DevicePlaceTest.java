package io.channelpartners.authzen.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device has exactly one ID as a resource. */
class DevicePlaceTest {

    @ParameterizedTest
    @CsvSource({
        "acme, dl380, acme/dl380",
        "a/b, c/d, a%2Fb/c%2Fd",
        "50%, %, 50%25/%25",
        "%2F, %25, %252F/%2525",
        "'a b', ' ', ",
        "ä, \uD801\uDC00, ä/\uD801\uDC00",
        "'a b', 'c?d#', 'a b/c?d#'",
    })
    void the_id_escapes_percent_signs_and_slashes_only(String environment, String device, String id) {
        if (id == null) {
            assertNull(DevicePlace.find(environment + "/" + device));
        } else {
            DevicePlace place = new DevicePlace(EnvironmentId.of(environment), DeviceId.of(device));
            assertEquals(id, place.id());
            assertEquals(place, DevicePlace.find(id));
        }
    }

    /** IDs made of the characters that matter for escaping. */
    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withChars("/%25Ff a")
                .ofMinLength(1)
                .ofMaxLength(6)
                .filter(id -> !id.isBlank());
    }

    @Property(tries = 1_000)
    void every_device_is_found_by_its_id(@ForAll @From("ids") String environment, @ForAll @From("ids") String device) {
        DevicePlace place = new DevicePlace(EnvironmentId.of(environment), DeviceId.of(device));
        assertEquals(place, DevicePlace.find(place.id()));
    }

    /** So no two texts stand for one device. */
    @Property(tries = 3_000)
    void a_text_that_is_found_is_the_id_of_what_it_finds(
            @ForAll @From("ids") String left, @ForAll @From("ids") String right) {
        for (String text : List.of(left + "/" + right, left)) {
            DevicePlace found = DevicePlace.find(text);
            if (found != null) {
                assertEquals(text, found.id());
            }
        }
    }
}
