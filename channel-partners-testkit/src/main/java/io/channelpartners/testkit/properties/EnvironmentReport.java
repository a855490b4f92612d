package io.channelpartners.testkit.properties;

import io.channelpartners.change.EnvironmentRows;
import io.channelpartners.environment.CustomerEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** Prints an environment for a failed property, without its empty parts. */
final class EnvironmentReport implements SampleReportingFormat {

    EnvironmentReport() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof CustomerEnvironment;
    }

    @Override
    public Object report(Object value) {
        EnvironmentRows rows = ((CustomerEnvironment) value).rows();
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("environment", rows.id());
        parts.put("customer", rows.customer());
        parts.put("integration", rows.integration());
        parts.put("optIn", rows.optIn());
        parts.put("defaultReseller", rows.defaultReseller());
        parts.put("defaultServicePartner", rows.defaultServicePartner());
        parts.put("partners", rows.partners());
        parts.put("devices", rows.devices());
        parts.put("resellers", rows.resellers());
        parts.put("servicePartners", rows.servicePartners());
        parts.put("deviceOptIns", rows.deviceOptIns());
        parts.values().removeIf(EnvironmentReport::isNothing);

        Map<Object, Object> labeled = new LinkedHashMap<>();
        parts.forEach((part, held) -> labeled.put(SampleReportingFormat.plainLabel(part), held));
        return labeled;
    }

    private static boolean isNothing(Object part) {
        return part.equals(Optional.empty()) || part.equals(List.of()) || part.equals(Map.of());
    }
}
