package io.channelpartners.core.list;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.RandomTexts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random searches in the small domain of the random environments. */
public final class ReferenceSearches extends DomainContextBase {

    @Provide
    Arbitrary<ReferenceSearch> questions() {
        return Combinators.combine(
                        Arbitraries.of(InsightOnlineFeature.class).set().ofMaxSize(2),
                        Arbitraries.of(PartnerRole.class).optional(0.3),
                        Arbitraries.of(ChannelPartnersDomain.GROUPS).optional(0.2),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just("")),
                                Tuple.of(2, RandomTexts.parts(1)),
                                Tuple.of(1, RandomTexts.parts(2))),
                        Arbitraries.of(true, false))
                .as(ReferenceSearch::new)
                .withoutEdgeCases();
    }
}
