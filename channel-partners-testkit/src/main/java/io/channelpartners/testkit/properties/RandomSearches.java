package io.channelpartners.testkit.properties;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerRole;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random filters and searches of devices. */
final class RandomSearches {

    private static final Arbitrary<DeviceGroup> GROUP = Arbitraries.of(ChannelPartnersDomain.GROUPS);

    private RandomSearches() {}

    /** Makes filters, many of which match every device. */
    static Arbitrary<DeviceFilter> filters() {
        return Combinators.combine(GROUP.optional(0.3), RandomTexts.parts(2), Arbitraries.of(true, false))
                .as((group, text, anywhere) -> {
                    DeviceFilter filter =
                            group.map(DeviceFilter.none()::inGroup).orElseGet(DeviceFilter::none);
                    return anywhere ? filter.mentioning(text) : filter.named(text);
                });
    }

    static Arbitrary<DeviceSearch> searches() {
        return Combinators.combine(
                        Arbitraries.of(InsightOnlineFeature.class).set().ofMaxSize(2),
                        Arbitraries.of(PartnerRole.class).optional(0.3),
                        GROUP.optional(0.2),
                        RandomTexts.parts(1),
                        Arbitraries.of(true, false))
                .as((features, role, group, text, anywhere) -> {
                    DeviceSearch search = DeviceSearch.seeing(features.toArray(InsightOnlineFeature[]::new));
                    search = role.map(search::holding).orElse(search);
                    search = group.map(search::inGroup).orElse(search);
                    return anywhere ? search.mentioning(text) : search.named(text);
                });
    }
}
