package io.channelpartners.benchmarks.peers;

import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_1_0_ACCESS_SUBJECT;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_3_0_ACTION;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_3_0_ENVIRONMENT;
import static org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory.XACML_3_0_RESOURCE;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.DecisionType;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.core.pdp.api.CloseablePdpEngine;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;
import org.ow2.authzforce.core.pdp.api.ImmutableDecisionRequest;
import org.ow2.authzforce.core.pdp.api.value.AttributeBag;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.BooleanValue;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;
import org.ow2.authzforce.xacml.identifiers.XacmlAttributeCategory;

/** AuthzForce: the XACML 3.0 of {@code policy.xml}, through its native API. The attributes of a request are prepared. */
final class AuthzForce implements Engine {

    private static final AttributeBag<BooleanValue> YES =
            Bags.singletonAttributeBag(StandardDatatypes.BOOLEAN, BooleanValue.TRUE);
    private static final AttributeBag<BooleanValue> NO =
            Bags.singletonAttributeBag(StandardDatatypes.BOOLEAN, BooleanValue.FALSE);
    /** The policy names it too; attributes without an issuer would be copied for each request. */
    private static final Optional<String> ISSUER = Optional.of("application");

    private final CloseablePdpEngine pdp;

    AuthzForce() {
        try {
            pdp = new BasePdpEngine(
                    PdpEngineConfiguration.getInstance("classpath:io/channelpartners/benchmarks/peers/authzforce.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public PreparedRequest prepare(Request request) {
        ImmutableMap.Builder<AttributeFqn, AttributeBag<?>> attributes = ImmutableMap.builder();
        attributes.put(
                name(XACML_3_0_ACTION, "feature"),
                Bags.singletonAttributeBag(
                        StandardDatatypes.STRING,
                        new StringValue(request.feature().name())));
        request.facts().byName().forEach((fact, yes) -> attributes.put(name(category(fact), fact), yes ? YES : NO));
        Map<AttributeFqn, AttributeBag<?>> prepared = attributes.build();
        return () -> {
            DecisionRequest made = ImmutableDecisionRequest.getInstance(prepared, Map.of(), false);
            return pdp.evaluate(made).getDecision() == DecisionType.PERMIT;
        };
    }

    private static AttributeFqn name(XacmlAttributeCategory category, String id) {
        return AttributeFqns.newInstance(category.value(), ISSUER, id);
    }

    private static XacmlAttributeCategory category(String fact) {
        return switch (fact) {
            case "deviceKnown", "optedIn", "generationCovered" -> XACML_3_0_RESOURCE;
            case "integrationEnabled" -> XACML_3_0_ENVIRONMENT;
            default -> XACML_1_0_ACCESS_SUBJECT;
        };
    }

    @Override
    public void close() {
        try {
            pdp.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
