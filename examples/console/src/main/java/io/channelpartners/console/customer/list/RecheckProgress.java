package io.channelpartners.console.customer.list;

import java.util.List;

/**
 * How far a repeated Check ID is.
 *
 * @param done how many partners have been checked
 * @param all how many are to be checked
 * @param broken whether it stopped before the end
 * @param outcomes what it brought so far
 */
public record RecheckProgress(int done, int all, boolean broken, List<RecheckOutcome> outcomes) {

    public boolean isRunning() {
        return done < all && !broken;
    }
}
