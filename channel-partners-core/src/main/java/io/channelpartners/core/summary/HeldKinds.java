package io.channelpartners.core.summary;

import io.channelpartners.core.profile.DeviceProfile;
import io.channelpartners.partner.Answer;
import io.channelpartners.summary.HeldCounts;
import io.channelpartners.summary.OptInBasis;

/** Gives devices with the same holders to a consumer, kind by kind. */
final class HeldKinds {

    private static final OptInBasis[] OPT_INS = OptInBasis.values();
    private static final Answer[] ANSWERS = Answer.values();

    /** Takes the devices of one kind. */
    interface Each {

        /**
         * Takes devices.
         *
         * @param profile the profile that they have where no role is held
         * @param generationUnknown whether their generation is unknown
         * @param number how many there are, 1 or more
         */
        void take(int profile, boolean generationUnknown, int number);
    }

    private HeldKinds() {}

    static void forEach(HeldCounts devices, boolean environmentOptInGiven, Each each) {
        for (OptInBasis optIn : OPT_INS) {
            int optedIn = optIn.isGiven(environmentOptInGiven) ? 1 : 0;
            for (Answer covered : ANSWERS) {
                int number = devices.of(optIn, covered);
                if (number > 0) {
                    int profile = DeviceProfile.at(0, 0, optedIn, covered == Answer.YES ? 1 : 0);
                    each.take(profile, covered == Answer.UNKNOWN, number);
                }
            }
        }
    }
}
