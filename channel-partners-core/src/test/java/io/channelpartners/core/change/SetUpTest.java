package io.channelpartners.core.change;

import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.Revision;
import io.channelpartners.core.fixture.TestLibrary;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.Holding;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.EnvironmentExists;
import io.channelpartners.problem.Problem;
import io.channelpartners.problem.TextRefused;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Setting up an environment. */
class SetUpTest {

    private final TestLibrary library = TestLibrary.withAnn();

    @Test
    @Rule("CP-11")
    void makes_revision_1_with_the_defaults_that_are_named() {
        ChangeResult result = library.partners()
                .setUp(
                        TestLibrary.ACME,
                        "ACME GmbH",
                        TestLibrary.BY,
                        environment -> environment
                                .addPartner(IdChecks.recognized("100"))
                                .setDefault(RESELLER, TestLibrary.L100));
        assertEquals(Revision.of(1), result.revision());
        assertEquals(
                Optional.of(TestLibrary.L100), result.environment().defaults().find(RESELLER));
        assertEquals(Optional.of(result.snapshot()), library.partners().environment(TestLibrary.ACME));
    }

    @Test
    @Rule({"CP-11", "CP-20"})
    void leaves_a_role_without_a_default_to_hpe() {
        ChangeResult result = library.partners()
                .setUp(
                        TestLibrary.ACME,
                        "ACME GmbH",
                        TestLibrary.BY,
                        environment -> TestLibrary.acme()
                                .environment()
                                .resetDefault(SERVICE_PARTNER)
                                .renameCustomer("ACME GmbH"));
        assertEquals(
                Optional.of(new Holding.ByHpe()), result.environment().holding(TestLibrary.DL380, SERVICE_PARTNER));
    }

    @Test
    @Rule({"CP-40", "CP-42"})
    void begins_without_opt_in_and_without_integration() {
        CustomerEnvironment made = library.partners()
                .setUp(TestLibrary.ACME, "ACME GmbH", TestLibrary.BY, nothing -> nothing)
                .environment();
        assertFalse(made.optIn().environment().isGiven());
        assertFalse(made.integration().isEnabled());
        assertEquals("ACME GmbH", made.customer());
    }

    @Test
    @Rule({"CP-11", "CP-36"})
    void refuses_an_id_that_is_taken_and_changes_nothing() {
        library.given(TestLibrary.acme());
        var before = library.partners().environment(TestLibrary.ACME);
        EnvironmentExists refused = assertThrows(
                EnvironmentExists.class,
                () -> library.partners().setUp(TestLibrary.ACME, "Somebody else", TestLibrary.BY, nothing -> nothing));
        assertEquals(
                new Problem(
                        "environment_already_set_up",
                        "CP-36",
                        "environment \"acme\"",
                        "is already set up",
                        "change it, or choose another ID",
                        List.of("\"acme\"")),
                refused.problems().get(0));
        assertEquals(before, library.partners().environment(TestLibrary.ACME));
    }

    @Test
    @Rule("CP-14")
    void saves_nothing_if_a_rule_forbids_the_edit() {
        assertThrows(
                EditRefused.class,
                () -> library.partners()
                        .setUp(
                                TestLibrary.ACME,
                                "ACME GmbH",
                                TestLibrary.BY,
                                nothing -> nothing.setDefault(RESELLER, TestLibrary.L100)));
        assertEquals(Optional.empty(), library.partners().environment(TestLibrary.ACME));
    }

    @Test
    @Rule("CP-02")
    void refuses_a_blank_name_of_the_customer() {
        assertThrows(
                TextRefused.class,
                () -> library.partners().setUp(TestLibrary.ACME, " ", TestLibrary.BY, nothing -> nothing));
    }

    @Test
    @Rule("CP-11")
    void never_sets_up_an_environment_other_than_the_one_named() {
        EnvironmentId other = EnvironmentId.of("other");
        assertThrows(
                RuntimeException.class,
                () -> library.partners()
                        .setUp(
                                TestLibrary.ACME,
                                "ACME GmbH",
                                TestLibrary.BY,
                                nothing -> CustomerEnvironment.named(other, "Other")));
        assertEquals(Optional.empty(), library.partners().environment(other));
    }
}
