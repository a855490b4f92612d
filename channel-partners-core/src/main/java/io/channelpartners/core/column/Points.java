package io.channelpartners.core.column;

import io.channelpartners.core.policy.AccessFacts;
import io.channelpartners.core.policy.Fact;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.PartnerRole;

/**
 * To one location devices differ in four facts only: held as reseller, held as service partner, opted in, generation covered. So
 * a device stands at one of 16 points, whose number has a bit for each fact. A set of points is a mask with a bit for each.
 */
public final class Points {

    static final int COUNT = 16;

    public static final int RESELLER = 0b1010_1010_1010_1010;
    public static final int SERVICE_PARTNER = 0b1100_1100_1100_1100;

    private static final int OPTED_IN = 0b1111_0000_1111_0000;
    private static final int COVERED = 0b1111_1111_0000_0000;

    private static final AccessFacts[] FACTS = facts(Answer.NO);
    private static final AccessFacts[] FACTS_OF_UNKNOWN_GENERATION = facts(Answer.UNKNOWN);

    private Points() {}

    /** Gets the facts of a device at a point, known as it is; its generation may be unknown where it is not covered. */
    static AccessFacts facts(int point, boolean generationUnknown) {
        return (generationUnknown ? FACTS_OF_UNKNOWN_GENERATION : FACTS)[point];
    }

    /** Gets the points at which a role is held. */
    public static int held(PartnerRole role) {
        return switch (role) {
            case RESELLER -> RESELLER;
            case SERVICE_PARTNER -> SERVICE_PARTNER;
        };
    }

    /** Gets the number of a point by the lowest bits of its facts. */
    static int at(long reseller, long servicePartner, long optedIn, long covered) {
        return roles(reseller, servicePartner) | (int) ((optedIn & 1) << 2 | (covered & 1) << 3);
    }

    /** Gets the part of a point's number that says which roles are held, by their lowest bits. */
    static int roles(long reseller, long servicePartner) {
        return (int) ((reseller & 1) | (servicePartner & 1) << 1);
    }

    /** Returns a point with other roles held: those of a number's two lowest bits. */
    static int withRoles(int point, int roles) {
        return (point & ~0b11) | (roles & 0b11);
    }

    /**
     * Gets the lowest points of a set that holds with a point all points above it, as every set that the policy makes (L-3): a
     * device stands in the set exactly if it has all facts of one of them.
     */
    static int lowest(int points) {
        int aboveAnother = above(points, RESELLER, 1)
                | above(points, SERVICE_PARTNER, 2)
                | above(points, OPTED_IN, 4)
                | above(points, COVERED, 8);
        return points & ~aboveAnother;
    }

    /** The points that are one fact above a point of the set. */
    private static int above(int points, int withFact, int distance) {
        return (points & ~withFact) << distance;
    }

    private static AccessFacts[] facts(Answer notCovered) {
        AccessFacts[] facts = new AccessFacts[COUNT];
        for (int point = 0; point < COUNT; point++) {
            facts[point] = AccessFacts.none()
                    .with(Fact.DEVICE_IS_KNOWN, Answer.YES)
                    .with(Fact.HELD_AS_RESELLER, Answer.of((point & 1) != 0))
                    .with(Fact.HELD_AS_SERVICE_PARTNER, Answer.of((point & 2) != 0))
                    .with(Fact.OPTED_IN, Answer.of((point & 4) != 0))
                    .with(Fact.GENERATION_IS_COVERED, (point & 8) != 0 ? Answer.YES : notCovered);
        }
        return facts;
    }
}
