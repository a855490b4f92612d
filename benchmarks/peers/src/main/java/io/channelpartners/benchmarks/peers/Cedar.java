package io.channelpartners.benchmarks.peers;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cedar: {@code policy.cedar}, kept parsed on the native side. The entities and the context of a request are prepared. */
final class Cedar implements Engine {

    private static final Entities NO_ENTITIES = new Entities();

    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;
    private final EntityUID viewer = entity("Viewer", "viewer");

    Cedar() {
        try {
            policies = PolicySet.parsePolicies(PolicyTexts.read("policy.cedar"));
            policies.cache();
        } catch (AuthException | CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public PreparedRequest prepare(Request request) {
        EntityUID feature = entity("Feature::Action", request.feature().name());
        EntityUID device = entity("Device", request.device().value());
        Map<String, Value> context = new LinkedHashMap<>();
        request.facts().byName().forEach((name, yes) -> context.put(name, new PrimBool(yes)));
        return () -> {
            try {
                return engine.isAuthorized(
                                new AuthorizationRequest(viewer, feature, device, context), policies, NO_ENTITIES)
                        .success
                        .orElseThrow()
                        .isAllowed();
            } catch (AuthException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static EntityUID entity(String type, String id) {
        return EntityUID.parse(type + "::\"" + id + "\"").orElseThrow();
    }
}
