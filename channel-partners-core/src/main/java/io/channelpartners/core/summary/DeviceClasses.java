package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.partner.Answer;
import io.channelpartners.summary.HeldCounts;
import io.channelpartners.summary.OptInBasis;

/** Walks over devices with the same holders by what else distinguishes them. */
final class DeviceClasses {

    private static final OptInBasis[] OPT_INS = OptInBasis.values();
    private static final Answer[] ANSWERS = Answer.values();

    /** Takes devices with the same facts. */
    interface Walk {

        /**
         * Takes devices.
         *
         * @param profile the profile that they have where no role is held
         * @param generationUnknown whether their generation is unknown
         * @param number how many there are, 1 or more
         */
        void take(int profile, boolean generationUnknown, int number);
    }

    private DeviceClasses() {}

    static void forEach(HeldCounts devices, boolean environmentOptInGiven, Walk walk) {
        for (OptInBasis optIn : OPT_INS) {
            int optedIn = optIn.isGiven(environmentOptInGiven) ? 1 : 0;
            for (Answer covered : ANSWERS) {
                int number = devices.of(optIn, covered);
                if (number > 0) {
                    int profile = DeviceProfile.at(0, 0, optedIn, covered == Answer.YES ? 1 : 0);
                    walk.take(profile, covered == Answer.UNKNOWN, number);
                }
            }
        }
    }
}
