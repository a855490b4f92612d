package io.channelpartners.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.Rule;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PartnerDetailsTest {

    @Test
    @Rule("CP-04")
    void has_company_city_and_country_and_the_rest_where_known() {
        PartnerDetails known =
                nordwind().state("Hamburg").postcode("20095").street("Am Kai 1").build();

        assertEquals("Nordwind Systemhaus", known.companyName());
        assertEquals("Hamburg", known.city());
        assertEquals("DE", known.country());
        assertEquals(Optional.of("Hamburg"), known.state());
        assertEquals(Optional.of("20095"), known.postcode());
        assertEquals(Optional.of("Am Kai 1"), known.street());
    }

    @Test
    @Rule("CP-04")
    void may_leave_state_postcode_and_street_unknown() {
        PartnerDetails unknown = nordwind().build();

        assertEquals(Optional.empty(), unknown.state());
        assertEquals(Optional.empty(), unknown.postcode());
        assertEquals(Optional.empty(), unknown.street());
    }

    // spotless:off
    private static Stream<Arguments> missing() {
        return Stream.of(
            arguments("company name", PartnerDetails.builder().city("Hamburg").country("DE")),
            arguments("city",         PartnerDetails.builder().companyName("Nordwind").country("DE")),
            arguments("country",      PartnerDetails.builder().companyName("Nordwind").city("Hamburg")));
    }

    private static Stream<Arguments> refused() {
        return Stream.of(
            arguments("a blank company name", change(d -> d.companyName(" ").city("Hamburg").country("DE"))),
            arguments("a long company name",  change(d -> d.companyName("x".repeat(256)).city("Hamburg").country("DE"))),
            arguments("a blank city",         change(d -> d.companyName("Nordwind").city("\u00A0").country("DE"))),
            arguments("a blank country",      change(d -> d.companyName("Nordwind").city("Hamburg").country(""))),
            arguments("a blank state",        change(d -> nordwind().state(" "))),
            arguments("a blank postcode",     change(d -> nordwind().postcode(" "))),
            arguments("a street on two lines", change(d -> nordwind().street("Am Kai\n1"))));
    }
    // spotless:on

    @Rule("CP-04")
    @ParameterizedTest(name = "{0}")
    @MethodSource("missing")
    void require_each_of_the_three(String label, PartnerDetails.Builder details) {
        assertThrows(IllegalStateException.class, details::build, label);
    }

    @Rule("CP-02")
    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuse_a_text_that_breaks_the_rules(String label, UnaryOperator<PartnerDetails.Builder> words) {
        PartnerDetails.Builder details = words.apply(PartnerDetails.builder());

        assertThrows(TextRefused.class, details::build, label);
    }

    private static UnaryOperator<PartnerDetails.Builder> change(UnaryOperator<PartnerDetails.Builder> words) {
        return words;
    }

    private static PartnerDetails.Builder nordwind() {
        return PartnerDetails.builder()
                .companyName("Nordwind Systemhaus")
                .city("Hamburg")
                .country("DE");
    }
}
