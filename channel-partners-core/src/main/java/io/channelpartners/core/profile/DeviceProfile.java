package io.channelpartners.core.profile;

import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;

/**
 * What a device is to a location: held as reseller, held as service partner, opted in, generation covered. Nothing else about a
 * device affects what is visible, so there are 16 profiles, numbered with a bit per fact. A set of profiles is a mask with a bit
 * per profile.
 */
public final class DeviceProfile {

    public static final int COUNT = 16;

    public static final int RESELLER = 0b1010_1010_1010_1010;
    public static final int SERVICE_PARTNER = 0b1100_1100_1100_1100;

    private static final int OPTED_IN = 0b1111_0000_1111_0000;
    private static final int COVERED = 0b1111_1111_0000_0000;

    private static final AccessFacts[] FACTS = facts(Answer.NO);
    private static final AccessFacts[] FACTS_OF_UNKNOWN_GENERATION = facts(Answer.UNKNOWN);

    private DeviceProfile() {}

    /** Gets the facts of a registered device with a profile; where the generation is not covered, it may be unknown. */
    public static AccessFacts facts(int profile, boolean generationUnknown) {
        return (generationUnknown ? FACTS_OF_UNKNOWN_GENERATION : FACTS)[profile];
    }

    /** Gets the profiles with a role held. */
    public static int held(PartnerRole role) {
        return role.choose(RESELLER, SERVICE_PARTNER);
    }

    /** Gets a profile by the lowest bit of each fact. */
    public static int at(long reseller, long servicePartner, long optedIn, long covered) {
        return roles(reseller, servicePartner) | (int) ((optedIn & 1) << 2 | (covered & 1) << 3);
    }

    /** Gets the part of a profile that says which roles are held, by the lowest bit of each. */
    public static int roles(long reseller, long servicePartner) {
        return (int) ((reseller & 1) | (servicePartner & 1) << 1);
    }

    /** Returns a profile with other roles held, given as the two lowest bits. */
    public static int withRoles(int profile, int roles) {
        return (profile & ~0b11) | (roles & 0b11);
    }

    /**
     * Gets the minimal profiles of a set that is closed upward, as every set that the policy makes is (L-3): a device's profile is
     * in the set if and only if it has all facts of one of them.
     */
    public static int lowest(int profiles) {
        int aboveAnother = above(profiles, RESELLER, 1)
                | above(profiles, SERVICE_PARTNER, 2)
                | above(profiles, OPTED_IN, 4)
                | above(profiles, COVERED, 8);
        return profiles & ~aboveAnother;
    }

    /** Gets the profiles with one fact more than a profile of the set. */
    private static int above(int profiles, int withFact, int distance) {
        return (profiles & ~withFact) << distance;
    }

    private static AccessFacts[] facts(Answer notCovered) {
        AccessFacts[] facts = new AccessFacts[COUNT];
        for (int profile = 0; profile < COUNT; profile++) {
            facts[profile] = AccessFacts.none()
                    .with(Fact.DEVICE_IS_KNOWN, Answer.YES)
                    .with(Fact.HELD_AS_RESELLER, Answer.of((profile & 1) != 0))
                    .with(Fact.HELD_AS_SERVICE_PARTNER, Answer.of((profile & 2) != 0))
                    .with(Fact.OPTED_IN, Answer.of((profile & 4) != 0))
                    .with(Fact.GENERATION_IS_COVERED, (profile & 8) != 0 ? Answer.YES : notCovered);
        }
        return facts;
    }
}
