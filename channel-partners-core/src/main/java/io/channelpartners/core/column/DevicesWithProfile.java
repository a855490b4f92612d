package io.channelpartners.core.column;

import io.channelpartners.core.profile.DeviceProfile;

/** The devices whose profile is in a set: OR over the minimal profiles of AND over the facts that each has. */
final class DevicesWithProfile implements DeviceSet {

    private final LocationColumns columns;
    private final int profiles;
    private final Required[] minimal;

    DevicesWithProfile(LocationColumns columns, int profiles) {
        this.columns = columns;
        this.profiles = profiles;
        int lowest = DeviceProfile.lowest(profiles);
        this.minimal = new Required[Integer.bitCount(lowest)];
        for (int at = 0; at < minimal.length; at++, lowest &= lowest - 1) {
            minimal[at] = Required.of(Integer.numberOfTrailingZeros(lowest));
        }
    }

    /** A profile as four masks, each all ones where the fact does not matter. */
    private record Required(long reseller, long servicePartner, long optedIn, long covered) {

        private static final Required[] ALL = all();

        static Required of(int profile) {
            return ALL[profile];
        }

        private static Required[] all() {
            Required[] all = new Required[DeviceProfile.COUNT];
            for (int profile = 0; profile < all.length; profile++) {
                all[profile] = new Required(free(profile, 1), free(profile, 2), free(profile, 4), free(profile, 8));
            }
            return all;
        }

        private static long free(int profile, int fact) {
            return (profile & fact) == 0 ? -1L : 0L;
        }
    }

    @Override
    public long word(int at) {
        long reseller = columns.reseller(at);
        long servicePartner = columns.servicePartner(at);
        long optedIn = columns.optedIn(at);
        long covered = columns.covered(at);
        long word = 0;
        for (Required required : minimal) {
            word |= (reseller | required.reseller)
                    & (servicePartner | required.servicePartner)
                    & (optedIn | required.optedIn)
                    & (covered | required.covered);
        }
        return word;
    }

    @Override
    public int count(int size) {
        return columns.count(profiles);
    }
}
