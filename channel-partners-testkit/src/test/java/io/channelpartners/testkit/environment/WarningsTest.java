package io.channelpartners.testkit.environment;

import static io.channelpartners.partner.Answer.NO;
import static io.channelpartners.partner.Answer.UNKNOWN;
import static io.channelpartners.partner.Answer.YES;
import static io.channelpartners.partner.PartnerRole.RESELLER;
import static io.channelpartners.partner.PartnerRole.SERVICE_PARTNER;
import static io.channelpartners.testkit.environment.Shorthand.ANNA;
import static io.channelpartners.testkit.environment.Shorthand.device;
import static io.channelpartners.testkit.environment.Shorthand.holding;
import static io.channelpartners.testkit.environment.Shorthand.individually;
import static io.channelpartners.testkit.environment.Shorthand.paneOf;
import static io.channelpartners.testkit.environment.Shorthand.partner;
import static io.channelpartners.testkit.environment.Shorthand.result;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.Problem;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.Creation;
import io.channelpartners.testkit.IdChecks;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.testkit.Standings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WarningsTest {

    /** In which way the role is given. */
    enum Grant {
        BY_DEFAULT {
            @Override
            CustomerEnvironment give(CustomerEnvironment environment, PartnerRole role) {
                return environment.setDefault(role, partner("nordwind"));
            }
        },
        INDIVIDUALLY {
            @Override
            CustomerEnvironment give(CustomerEnvironment environment, PartnerRole role) {
                return environment.saveDevices(paneOf("nordwind").tick(role, device("dl380"), device("dl360")));
            }
        };

        abstract CustomerEnvironment give(CustomerEnvironment environment, PartnerRole role);
    }

    /** Which fact of the standing is other than yes. */
    enum DoubtfulFact {
        RESELLER_AUTHORIZATION,
        SERVICE_PARTNER_AUTHORIZATION,
        PROACTIVE_CARE,
        ENROLLMENT_FORM,
        CASE_ROUTING;

        PartnerStanding being(Answer answer) {
            return PartnerStanding.builder()
                    .reseller(this == RESELLER_AUTHORIZATION ? answer : YES)
                    .servicePartner(this == SERVICE_PARTNER_AUTHORIZATION ? answer : YES)
                    .proactiveCare(this == PROACTIVE_CARE ? answer : YES)
                    .enrollmentForm(this == ENROLLMENT_FORM ? answer : YES)
                    .caseRouting(this == CASE_ROUTING ? answer : YES)
                    .build();
        }
    }

    // spotless:off
    private static List<Arguments> table() {
        List<Arguments> rows = new ArrayList<>();
        for (Grant grant : Grant.values()) {
            //           grant  fact                                        role             words when it is no
            rows.add(row(grant, DoubtfulFact.RESELLER_AUTHORIZATION,        RESELLER,        "authorized as reseller"));
            rows.add(row(grant, DoubtfulFact.RESELLER_AUTHORIZATION,        SERVICE_PARTNER, ""));
            rows.add(row(grant, DoubtfulFact.SERVICE_PARTNER_AUTHORIZATION, RESELLER,        ""));
            rows.add(row(grant, DoubtfulFact.SERVICE_PARTNER_AUTHORIZATION, SERVICE_PARTNER, "authorized as service partner"));
            rows.add(row(grant, DoubtfulFact.PROACTIVE_CARE,                RESELLER,        ""));
            rows.add(row(grant, DoubtfulFact.PROACTIVE_CARE,                SERVICE_PARTNER, ""));
            rows.add(row(grant, DoubtfulFact.ENROLLMENT_FORM,               RESELLER,        ""));
            rows.add(row(grant, DoubtfulFact.ENROLLMENT_FORM,               SERVICE_PARTNER, "enrolled"));
            rows.add(row(grant, DoubtfulFact.CASE_ROUTING,                  RESELLER,        ""));
            rows.add(row(grant, DoubtfulFact.CASE_ROUTING,                  SERVICE_PARTNER, "set up for case routing"));
        }
        return rows;
    }
    // spotless:on

    private static Arguments row(Grant grant, DoubtfulFact fact, PartnerRole role, String words) {
        return arguments(grant, fact, role, words);
    }

    private static Stream<Arguments> table_with_each_answer() {
        return table().stream()
                .flatMap(row -> Stream.of(Answer.values()).map(answer -> {
                    Object[] cells = row.get();
                    return arguments(cells[0], cells[1], answer, cells[2], cells[3]);
                }));
    }

    @Rule("CP-08")
    @ParameterizedTest(name = "{1} is {2}, role of {3} given {0}")
    @MethodSource("table_with_each_answer")
    void warns_once_of_each_fact_that_the_role_needs_and_that_is_not_yes(
            Grant grant, DoubtfulFact fact, Answer answer, PartnerRole role, String words) {
        CustomerEnvironment before = listing(fact.being(answer));

        ChangeResult given = result(before, grant.give(before, role));

        assertEquals(expected(answer, words), reasons(given));
    }

    private static List<String> expected(Answer answer, String words) {
        if (words.isEmpty() || answer == YES) {
            return List.of();
        }
        return List.of(answer == NO ? "is not " + words : "is not known to be " + words);
    }

    @Test
    @Rule("CP-08")
    void gives_the_role_nevertheless() {
        CustomerEnvironment before = listing(PartnerStanding.none());

        CustomerEnvironment given = before.saveDevices(paneOf("nordwind").tick(SERVICE_PARTNER, device("dl380")));

        assertEquals(individually("nordwind"), holding(given, "dl380", SERVICE_PARTNER));
    }

    @Test
    @Rule("CP-08")
    void names_rule_partner_and_remedy_in_a_warning() {
        CustomerEnvironment before = listing(Standings.servicePartnerOnly());

        ChangeResult given = result(before, before.setDefault(RESELLER, partner("nordwind")));

        assertEquals(
                List.of("partner \"nordwind\" is not authorized as reseller: "
                        + "it sees nothing as reseller until HPE authorizes it (CP-08)"),
                ofCp08(given).stream().map(Problem::message).toList());
    }

    @Test
    @Rule("CP-08")
    void advises_to_check_again_what_is_unknown() {
        CustomerEnvironment before = listing(DoubtfulFact.RESELLER_AUTHORIZATION.being(UNKNOWN));

        ChangeResult given = result(before, before.setDefault(RESELLER, partner("nordwind")));

        assertEquals(
                List.of("it sees nothing as reseller until HPE authorizes it; check the ID again"),
                ofCp08(given).stream().map(Problem::remedy).toList());
    }

    @Test
    @Rule("CP-08")
    void warns_of_all_that_a_new_service_partner_lacks() {
        CustomerEnvironment before = listing(PartnerStanding.none());

        ChangeResult given = result(before, before.setDefault(SERVICE_PARTNER, partner("nordwind")));

        assertEquals(
                List.of("is not authorized as service partner", "is not enrolled", "is not set up for case routing"),
                reasons(given));
    }

    @Test
    @Rule({"CP-08", "CP-11"})
    void warns_when_an_environment_is_set_up_too() {
        CustomerEnvironment made = listing(Standings.servicePartnerOnly()).setDefault(RESELLER, partner("nordwind"));
        EnvironmentChange setUp = EnvironmentSnapshot.changeToSetUp(made, Creation.SOME, ANNA, SettableClock.START);

        ChangeResult result = ChangeResult.of(
                EnvironmentSnapshot.after(setUp, Optional.empty()),
                setUp,
                EnvironmentSnapshot.after(setUp, Optional.empty()).environment());

        assertEquals(List.of("is not authorized as reseller"), reasons(result));
    }

    @Test
    @Rule("CP-08")
    void does_not_repeat_a_warning_when_another_thing_changes() {
        CustomerEnvironment warned = listing(PartnerStanding.none()).setDefault(RESELLER, partner("nordwind"));

        assertEquals(List.of(), reasons(result(warned, warned.renameCustomer("ACME AG"))));
    }

    @Test
    @Rule("CP-08")
    void does_not_warn_when_a_role_is_taken_away() {
        CustomerEnvironment warned = listing(PartnerStanding.none())
                .saveDevices(paneOf("nordwind").tick(RESELLER, device("dl380")))
                .setDefault(SERVICE_PARTNER, partner("nordwind"));

        CustomerEnvironment taken = warned.saveDevices(paneOf("nordwind").clear(RESELLER, device("dl380")))
                .resetDefault(SERVICE_PARTNER);

        assertEquals(List.of(), reasons(result(warned, taken)));
    }

    @Test
    @Rule("CP-08")
    void needs_no_new_assignment_once_hpe_authorizes_the_role() {
        CustomerEnvironment waiting = listing(Standings.resellerOnly())
                .saveDevices(paneOf("nordwind").tick(SERVICE_PARTNER, device("dl380")));

        CustomerEnvironment accredited = waiting.refreshPartner(IdChecks.recognized("nordwind"));

        assertEquals(individually("nordwind"), holding(accredited, "dl380", SERVICE_PARTNER));
        assertEquals(
                YES,
                accredited
                        .partners()
                        .find(partner("nordwind"))
                        .orElseThrow()
                        .standing()
                        .authorization(SERVICE_PARTNER));
    }

    private static CustomerEnvironment listing(PartnerStanding standing) {
        return AnEnvironment.called("acme")
                .withPartner("nordwind", standing)
                .withDevice("dl380")
                .withDevice("dl360")
                .environment();
    }

    private static List<String> reasons(ChangeResult result) {
        return ofCp08(result).stream().map(Problem::reason).toList();
    }

    /** A new default moves devices too, of which the change warns (CP-12). */
    private static List<Problem> ofCp08(ChangeResult result) {
        return result.warnings().stream()
                .filter(warning -> warning.rule().equals("CP-08"))
                .toList();
    }
}
