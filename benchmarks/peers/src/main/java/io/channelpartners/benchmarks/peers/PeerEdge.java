package io.channelpartners.benchmarks.peers;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers AuthZEN requests with a general policy engine, as an application would: looks up the facts of the device in a map, builds the
 * engine's request from them, and evaluates it. It trusts its requests, so it validates less than this library does. A page of a search
 * evaluates device by device, from the place that the token names.
 */
final class PeerEdge {

    private static final String ENVIRONMENT = "acme/";

    private final Engine engine;
    private final Map<String, Facts> facts = new HashMap<>();
    private final List<Device> inOrder;

    PeerEdge(Engine engine, ComparedEnvironment compared) {
        this.engine = engine;
        inOrder = new ArrayList<>(compared.devices());
        inOrder.sort(Comparator.comparing(Device::name).thenComparing(Device::id));
        inOrder.forEach(device -> facts.put(ENVIRONMENT + device.id().value(), compared.facts(device.id())));
    }

    Map<String, Object> evaluation(Map<?, ?> request) {
        return Map.of("decision", decision(request));
    }

    Map<String, Object> evaluations(Map<?, ?> request) {
        List<?> items = member(request, "evaluations", List.class);
        return Map.of(
                "evaluations",
                items.stream().map(item -> evaluation((Map<?, ?>) item)).toList());
    }

    Map<String, Object> search(Map<?, ?> request) {
        Map<?, ?> page = member(request, "page", Map.class);
        int limit = member(page, "limit", Number.class).intValue();
        @Nullable Object token = page.get("token");
        InsightOnlineFeature feature = feature(request);
        List<Object> results = new ArrayList<>();
        int at = token == null ? 0 : Integer.parseInt(token.toString());
        for (; at < inOrder.size() && results.size() < limit; at++) {
            Device device = inOrder.get(at);
            String id = ENVIRONMENT + device.id().value();
            if (isVisible(id, feature)) {
                results.add(Map.of("type", "device", "id", id, "properties", Map.of("name", device.name())));
            }
        }
        String next = at < inOrder.size() ? Integer.toString(at) : "";
        return Map.of("page", Map.of("next_token", next, "count", results.size()), "results", results);
    }

    private boolean decision(Map<?, ?> item) {
        return isVisible(member(member(item, "resource", Map.class), "id", String.class), feature(item));
    }

    private boolean isVisible(String id, InsightOnlineFeature feature) {
        Facts known = Objects.requireNonNull(facts.get(id));
        return engine.isVisible(new Request(DeviceId.of(id.substring(ENVIRONMENT.length())), feature, known));
    }

    private static InsightOnlineFeature feature(Map<?, ?> item) {
        String name = member(member(item, "action", Map.class), "name", String.class);
        return InsightOnlineFeature.ofCode(name).orElseThrow();
    }

    private static <T> T member(Map<?, ?> object, String name, Class<T> type) {
        return Objects.requireNonNull(type.cast(object.get(name)));
    }
}
