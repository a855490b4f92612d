package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.core.profile.ProfileCounts;

/** The devices of a summary by their profile for one location that holds a role on them. Filled kind by kind; then unchanged. */
final class KindsByProfile implements ProfileCounts {

    static final KindsByProfile NONE = new KindsByProfile();

    private final int[] counts = new int[DeviceProfile.COUNT];
    private final int[] ofUnknownGeneration = new int[DeviceProfile.COUNT];

    void add(int profile, boolean generationUnknown, int devices) {
        counts[profile] += devices;
        ofUnknownGeneration[profile] += generationUnknown ? devices : 0;
    }

    @Override
    public int count(int profiles) {
        int count = 0;
        for (int rest = profiles; rest != 0; rest &= rest - 1) {
            count += counts[Integer.numberOfTrailingZeros(rest)];
        }
        return count;
    }

    @Override
    public int[] countsOfUnknownGeneration() {
        return ofUnknownGeneration.clone();
    }
}
