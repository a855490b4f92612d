package io.channelpartners.authzen;

import static io.channelpartners.authzen.fixture.Json.action;
import static io.channelpartners.authzen.fixture.Json.at;
import static io.channelpartners.authzen.fixture.Json.evaluations;
import static io.channelpartners.authzen.fixture.Json.question;
import static io.channelpartners.authzen.fixture.Json.subject;
import static io.channelpartners.authzen.fixture.Pdp.EVALUATIONS;
import static io.channelpartners.authzen.fixture.Pdp.held;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.channelpartners.access.Viewer;
import io.channelpartners.authzen.fixture.Json;
import io.channelpartners.authzen.fixture.Pdp;
import io.channelpartners.authzen.fixture.WatchedStore;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.testkit.Rule;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.HpePassportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A batch takes one viewer for each subject, and one view for each subject and environment. */
class OneRevisionTest {

    private final WatchedStore store = new WatchedStore();
    private final Pdp pdp = Pdp.over(store.store()).link("kim", "100").link("lee", "100");

    @ParameterizedTest
    @ValueSource(ints = {3, 1_000, 1_001, 2_500})
    @Rule("L-6")
    void a_batch_is_of_one_revision_per_environment_however_many_devices_it_names(int devices) {
        pdp.given(held("acme").optedIn().environment().registerDevices(devices(devices)));
        List<String> items = IntStream.range(0, devices)
                .mapToObj(number -> Json.resource("acme/" + number))
                .toList();
        List<HpePassportId> signedIn = new ArrayList<>();
        AuthZen counting = pdp.with(builder -> builder.viewers(passport -> {
            signedIn.add(passport);
            return pdp.library.partnerAccess().signIn(passport);
        }));
        store.forgetCalls();

        Object answers =
                answer(counting, subject("kim"), action("warranty_status"), evaluations(items.toArray(String[]::new)));

        assertEquals(Set.of(true), new HashSet<>(decisions(answers)));
        assertEquals(devices, decisions(answers).size());
        assertEquals(List.of(HpePassportId.of("kim")), signedIn);
        assertEquals(1, store.calls("acme", "stamp", "part"));
    }

    @Test
    @Rule("L-6")
    void a_change_while_the_batch_is_answered_shows_in_all_items_or_in_none() {
        pdp.given(held("acme").optedIn().withDevice("a").withDevice("b"));
        pdp.given(held("beta").optedIn().withDevice("a"));
        store.beforeNextCallAbout(
                "beta",
                () -> pdp.change(
                        "acme", environment -> environment.withdrawOptIn(Actor.of("test"), SettableClock.START)));

        Object answers = answer(
                pdp.authZen,
                evaluations(
                        question("kim", "acme/a", "warranty_status"),
                        question("kim", "beta/a", "warranty_status"),
                        question("kim", "acme/b", "warranty_status"),
                        question("kim", "acme/a", "warranty_status")));

        assertEquals(List.of(true, true, true, true), decisions(answers));
    }

    @Test
    void each_subject_signs_in_once() {
        pdp.given(held("acme").optedIn().withDevice("a"))
                .given(held("beta").optedIn().withDevice("a"));
        List<String> signedIn = new ArrayList<>();
        AuthZen counting = pdp.with(builder -> builder.viewers(passport -> {
            signedIn.add(passport.value());
            return Viewer.builder().passport(passport).build();
        }));

        answer(
                counting,
                action("warranty_status"),
                evaluations(
                        subject("kim") + ", " + Json.resource("acme/a"),
                        subject("lee") + ", " + Json.resource("beta/a"),
                        subject("kim") + ", " + Json.resource("beta/a"),
                        subject("lee") + ", " + Json.resource("acme/a")));

        assertEquals(List.of("kim", "lee"), signedIn);
    }

    private static List<Device> devices(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> Device.builder()
                        .id(DeviceId.of(String.valueOf(each)))
                        .name("device " + each)
                        .generation(InsightRsGeneration.V7)
                        .connectMethod(ConnectMethod.CENTRAL)
                        .build())
                .toList();
    }

    private static Object answer(AuthZen authZen, String... members) {
        return Json.read(authZen.answer(AuthZenRequest.post(EVALUATIONS, Json.object(members)))
                .body());
    }

    private static List<Boolean> decisions(Object answers) {
        return ((List<?>) at(answers, "evaluations"))
                .stream().map(answer -> (Boolean) at(answer, "decision")).toList();
    }
}
