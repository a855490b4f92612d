package io.channelpartners.core.list;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.core.column.Fingerprint;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;

/** The fingerprint of a search, which binds cursors to it. */
public final class SearchFingerprint {

    private SearchFingerprint() {}

    /** Returns a fingerprint with a search appended. */
    public static Fingerprint with(Fingerprint values, DeviceSearch search) {
        Fingerprint all = values.with(search.features().size());
        for (InsightOnlineFeature feature : search.features()) {
            all = all.with(feature.name());
        }
        return with(all.with(search.role().map(Enum::name)), search.filter());
    }

    /** Returns a fingerprint with a filter appended. */
    static Fingerprint with(Fingerprint values, DeviceFilter filter) {
        Fingerprint grouped =
                values.with(filter.group().map(DeviceGroup::value)).with(filter.foldedText());
        return filter.isAnywhere() ? grouped.withTextOf("anywhere") : grouped;
    }
}
