package io.channelpartners.core.profile;

/** How many devices have each profile for one location, without those on which it holds no role, where nothing is visible (L-4). */
public interface ProfileCounts {

    /** Counts the devices whose profile is in a set. */
    int count(int profiles);

    /**
     * Counts the devices of unknown generation whose profile is in a set; all these profiles lack a covered generation.
     *
     * @return a number for each profile
     */
    int[] countsOfUnknownGeneration();
}
