package io.channelpartners.testkit.properties;

import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.cases.Subcase;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.SettableClock;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random delivery partners and subcases. */
final class RandomCases {

    private static final Arbitrary<PartnerLocationId> LOCATION = Arbitraries.of(ChannelPartnersDomain.LOCATIONS);

    private RandomCases() {}

    static Arbitrary<DeliveryPartner> deliveryPartners() {
        return Arbitraries.oneOf(List.of(
                Arbitraries.just(new DeliveryPartner.Hpe()),
                LOCATION.map(DeliveryPartner.ServicePartner::new),
                LOCATION.map(DeliveryPartner.Unknown::new)));
    }

    static Arbitrary<Subcase> subcases() {
        Arbitrary<UnaryOperator<Subcase>> answer = Arbitraries.of(
                subcase -> subcase,
                subcase -> subcase.accept(subcase.routedTo().location(), SettableClock.START),
                subcase -> subcase.reject(subcase.routedTo().location(), SettableClock.START, "no engineer is near"));
        return Combinators.combine(LOCATION, answer)
                .as((location, answered) -> answered.apply(
                        Subcase.routedTo(new DeliveryPartner.ServicePartner(location), SettableClock.START)));
    }
}
