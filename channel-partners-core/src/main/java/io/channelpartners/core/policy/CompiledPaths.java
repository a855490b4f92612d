package io.channelpartners.core.policy;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Every compiled path. Made when the first reason is asked for: what is visible is known without. */
final class CompiledPaths {

    private static final Map<InsightOnlineFeature, Map<PartnerRole, CompiledPath>> PATHS = paths();

    private CompiledPaths() {}

    static CompiledPath of(InsightOnlineFeature feature, PartnerRole role) {
        return Objects.requireNonNull(Objects.requireNonNull(PATHS.get(feature)).get(role));
    }

    private static Map<InsightOnlineFeature, Map<PartnerRole, CompiledPath>> paths() {
        Map<InsightOnlineFeature, Map<PartnerRole, CompiledPath>> paths = new EnumMap<>(InsightOnlineFeature.class);
        for (InsightOnlineFeature feature : InsightOnlineFeature.values()) {
            Map<PartnerRole, CompiledPath> byRole = new EnumMap<>(PartnerRole.class);
            for (PartnerRole role : PartnerRole.values()) {
                byRole.put(role, new CompiledPath(feature, role));
            }
            paths.put(feature, byRole);
        }
        return paths;
    }
}
