package io.channelpartners.testkit.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Rule;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private final CustomerEnvironment acme = AnEnvironment.called("acme").environment();

    @Test
    void has_a_company_name_that_can_change() {
        assertEquals("ACME AG", acme.renameCustomer("ACME AG").customer());
    }

    @Test
    @Rule("CP-02")
    void keeps_the_outer_blanks_of_its_company_name() {
        assertEquals(" ACME ", acme.renameCustomer(" ACME ").customer());
    }

    @Test
    @Rule("CP-02")
    void refuses_a_company_name_of_more_than_255_code_points() {
        String longest = "\uD83C\uDFE2".repeat(255);

        assertEquals(longest, acme.renameCustomer(longest).customer());
        assertThrows(TextRefused.class, () -> acme.renameCustomer(longest + "x"));
        assertThrows(TextRefused.class, () -> CustomerEnvironment.named(EnvironmentId.of("acme"), longest + "x"));
    }
}
