package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.resource;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.ACTIONS;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.RESOURCES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Paging;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.partner.PartnerStanding;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import io.channelpartners.user.HpePassportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** A search finds exactly what evaluates to true, whatever the fleet, the user and the size of the pages. */
@Domain(ChannelPartnersDomain.class)
@Domain(DomainContext.Global.class)
class SearchProperties {

    /** Limits below, at and above the size of an environment. */
    private static final List<String> LIMITS = List.of("1", "2", "3", "7", "");

    @Provide
    Arbitrary<Set<PartnerLocationId>> locations() {
        return Arbitraries.subsetOf(new HashSet<>(ChannelPartnersDomain.LOCATIONS));
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Rule({"L-6", "CP-60", "CP-63"})
    void a_search_finds_all_that_evaluates_to_true_and_nothing_else(
            @ForAll @Size(max = 5) List<CustomerEnvironment> fleet,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @From("locations") Set<PartnerLocationId> linked) {
        Pdp pdp = pdp(fleet, standings, linked);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            List<String> visible = visible(pdp, fleet, feature);
            for (String limit : LIMITS) {
                List<String> found = search(pdp, feature, limit);
                assertEquals(visible.size(), found.size(), () -> feature + " by " + limit);
                assertEquals(new HashSet<>(visible), new HashSet<>(found), () -> feature + " by " + limit);
            }
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    @Rule("L-6")
    void a_search_for_actions_finds_all_that_evaluate_to_true_and_no_others(
            @ForAll CustomerEnvironment environment,
            @ForAll @Size(4) List<PartnerStanding> standings,
            @ForAll @From("locations") Set<PartnerLocationId> linked) {
        List<CustomerEnvironment> fleet = List.of(environment);
        Pdp pdp = pdp(fleet, standings, linked);
        Map<String, List<String>> visible = new LinkedHashMap<>();
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            visible(pdp, fleet, feature)
                    .forEach(device -> visible.computeIfAbsent(device, id -> new ArrayList<>())
                            .add(feature.code()));
        }
        for (String device : devices(fleet)) {
            for (String limit : LIMITS) {
                assertEquals(
                        visible.getOrDefault(device, List.of()),
                        Paging.all(pdp.authZen, ACTIONS, limit, subject("kim"), resource(device)));
            }
        }
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Rule({"L-6", "CP-32"})
    void properties_restrict_a_search_as_the_views_do(
            @ForAll @Size(max = 3) List<CustomerEnvironment> fleet,
            @ForAll @From("locations") Set<PartnerLocationId> linked,
            @ForAll InsightOnlineFeature feature,
            @ForAll Optional<PartnerRole> role,
            @ForAll Optional<DeviceGroup> group,
            @ForAll @From("texts") String text) {
        Pdp pdp = pdp(fleet, List.of(), linked);
        DeviceSearch search = DeviceSearch.seeing(feature).named(text);
        List<String> properties = new ArrayList<>(List.of("'name': '" + text + "'"));
        if (role.isPresent()) {
            search = search.holding(role.get());
            properties.add("'role': '" + role.get().code() + "'");
        }
        if (group.isPresent()) {
            search = search.inGroup(group.get());
            properties.add("'group': '" + group.get() + "'");
        }
        List<String> expected = new ArrayList<>();
        var access = pdp.library.partnerAccess();
        for (int number = 0; number < fleet.size(); number++) {
            String environment = name(number);
            access.view(access.signIn(HpePassportId.of("kim")), EnvironmentId.of(environment)).devices(search).stream()
                    .forEach(
                            row -> expected.add(environment + "/" + row.device().id()));
        }
        String resource = "'resource': {'type': 'device', 'properties': {" + String.join(", ", properties) + "}}";
        for (String limit : LIMITS) {
            assertEquals(
                    expected,
                    Paging.all(pdp.authZen, RESOURCES, limit, subject("kim"), action(feature.code()), resource));
        }
    }

    /** Texts that names have, in either case, and one that none has. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("", " ", "a", "SQL", "sql", "abcdefgh", "no name has this");
    }

    /** Each environment's part is what was visible at one of its states, or the token is refused. */
    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    @Rule({"CP-34", "CP-63"})
    void while_the_fleet_changes_each_environments_part_is_exact_or_the_token_is_stale(
            @ForAll @Size(min = 1, max = 4) List<CustomerEnvironment> fleet,
            @ForAll @Size(min = 1, max = 6) List<NamedEdit> edits,
            @ForAll @From("locations") Set<PartnerLocationId> linked,
            @ForAll InsightOnlineFeature feature,
            @ForAll @IntRange(min = 1, max = 9) int limit,
            @ForAll @IntRange(min = 0, max = 3) int changed) {
        Pdp pdp = pdp(fleet, List.of(), linked);
        Map<String, Set<List<String>>> states = new TreeMap<>();
        remember(pdp, fleet, feature, states);
        Map<String, List<String>> read = new TreeMap<>();
        String token = "";
        int edit = 0;
        do {
            AuthZenResponse response = Paging.answer(
                    pdp.authZen,
                    RESOURCES,
                    token,
                    String.valueOf(limit),
                    subject("kim"),
                    action(feature.code()),
                    DEVICE);
            if (response.status() == 400) {
                return; // stale: the search begins again
            }
            assertEquals(200, response.status(), response::text);
            Object page = Json.read(response.body());
            for (Object result : (List<?>) at(page, "results")) {
                String id = (String) at(result, "id");
                read.computeIfAbsent(environmentOf(id), each -> new ArrayList<>())
                        .add(id);
            }
            token = (String) at(page, "page", "next_token");
            if (edit < edits.size()) {
                change(pdp, changed % fleet.size(), edits.get(edit++));
                remember(pdp, fleet, feature, states);
            }
        } while (!token.isEmpty());
        states.forEach((environment, parts) -> {
            List<String> part = read.getOrDefault(environment, List.of());
            assertEquals(true, parts.contains(part), () -> environment + " was read as " + part + ", and was " + parts);
        });
    }

    private static final String DEVICE = "'resource': {'type': 'device'}";

    private static void change(Pdp pdp, int number, NamedEdit edit) {
        try {
            pdp.change(name(number), edit);
        } catch (EditRefused e) {
            return; // a rule forbids this edit, so nothing changes
        }
    }

    private static void remember(
            Pdp pdp,
            List<CustomerEnvironment> fleet,
            InsightOnlineFeature feature,
            Map<String, Set<List<String>>> states) {
        for (int number = 0; number < fleet.size(); number++) {
            String environment = name(number);
            states.computeIfAbsent(environment, each -> new HashSet<>())
                    .add(Paging.all(
                            pdp.authZen,
                            RESOURCES,
                            "",
                            subject("kim"),
                            action(feature.code()),
                            "'resource': {'type': 'device', 'properties': {'environment': '%s'}}"
                                    .formatted(environment)));
        }
    }

    private static String environmentOf(String id) {
        return id.substring(0, id.indexOf('/'));
    }

    private static List<String> search(Pdp pdp, InsightOnlineFeature feature, String limit) {
        return Paging.all(pdp.authZen, RESOURCES, limit, subject("kim"), action(feature.code()), DEVICE);
    }

    /** Asks about every possible device. */
    private static List<String> visible(Pdp pdp, List<CustomerEnvironment> fleet, InsightOnlineFeature feature) {
        List<String> devices = devices(fleet);
        if (devices.isEmpty()) {
            return List.of();
        }
        Object answers = at(
                pdp.ask(
                        EVALUATIONS,
                        subject("kim"),
                        action(feature.code()),
                        evaluations(devices.stream().map(Json::resource).toArray(String[]::new))),
                "evaluations");
        List<String> visible = new ArrayList<>();
        for (int number = 0; number < devices.size(); number++) {
            if (at(answers, number, "decision").equals(true)) {
                visible.add(devices.get(number));
            }
        }
        return visible;
    }

    private static List<String> devices(List<CustomerEnvironment> fleet) {
        List<String> devices = new ArrayList<>();
        for (int number = 0; number < fleet.size(); number++) {
            String environment = name(number);
            ChannelPartnersDomain.DEVICES.forEach(device -> devices.add(environment + "/" + device));
        }
        return devices;
    }

    private static Pdp pdp(
            List<CustomerEnvironment> fleet, List<PartnerStanding> standings, Set<PartnerLocationId> linked) {
        Pdp pdp = Pdp.inMemory()
                .link("kim", linked.stream().map(PartnerLocationId::value).toArray(String[]::new));
        for (int number = 0; number < fleet.size(); number++) {
            EnvironmentId id = EnvironmentId.of(name(number));
            pdp.given(CustomerEnvironment.restore(
                    fleet.get(number).rows().toBuilder().id(id).build()));
        }
        for (int number = 0; number < standings.size(); number++) {
            pdp.recognize(ChannelPartnersDomain.LOCATIONS.get(number), standings.get(number));
        }
        return pdp;
    }

    private static String name(int number) {
        return "env-" + number;
    }
}
