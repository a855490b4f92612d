package io.channelpartners.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The facts that decide about one location, one device and one viewer (CP-54), each true only if the answer is yes. Unknown never
 * grants (CP-56), so for what is visible it equals no.
 */
public record Facts(
        boolean deviceKnown,
        boolean integrationEnabled,
        boolean viewerRecognized,
        boolean holdsReseller,
        boolean holdsServicePartner,
        boolean authorizedReseller,
        boolean authorizedServicePartner,
        boolean optedIn,
        boolean generationCovered,
        boolean proactiveCareAuthorized,
        boolean formFiled) {

    /** The number of combinations. */
    static final int COMBINATIONS = 1 << 11;

    /** Obtains a combination by its number: bit n, from the lowest, is the n-th fact. */
    static Facts numbered(int number) {
        return new Facts(
                bit(number, 0),
                bit(number, 1),
                bit(number, 2),
                bit(number, 3),
                bit(number, 4),
                bit(number, 5),
                bit(number, 6),
                bit(number, 7),
                bit(number, 8),
                bit(number, 9),
                bit(number, 10));
    }

    private static boolean bit(int number, int place) {
        return (number >>> place & 1) != 0;
    }

    /** Returns each fact by the name that the policies of all engines use, in the order of the components. */
    Map<String, Boolean> byName() {
        Map<String, Boolean> facts = new LinkedHashMap<>();
        facts.put("deviceKnown", deviceKnown);
        facts.put("integrationEnabled", integrationEnabled);
        facts.put("viewerRecognized", viewerRecognized);
        facts.put("holdsReseller", holdsReseller);
        facts.put("holdsServicePartner", holdsServicePartner);
        facts.put("authorizedReseller", authorizedReseller);
        facts.put("authorizedServicePartner", authorizedServicePartner);
        facts.put("optedIn", optedIn);
        facts.put("generationCovered", generationCovered);
        facts.put("proactiveCareAuthorized", proactiveCareAuthorized);
        facts.put("formFiled", formFiled);
        return facts;
    }
}
