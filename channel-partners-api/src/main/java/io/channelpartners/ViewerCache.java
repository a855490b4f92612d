package io.channelpartners;

import io.channelpartners.access.Viewer;
import io.channelpartners.user.HpePassportId;

/**
 * Caches the viewers of signed-in users, for a caller without sessions: each request carries a Passport, and asking HPE's back end for
 * each request would take too long.
 *
 * <pre>{@code
 * ViewerCache viewers = library.viewerCache(Duration.ofMinutes(15), 10_000);
 * PartnerView view = access.view(viewers.of(passport), acme);
 * }</pre>
 *
 * <p>A viewer is cached up to an age that the embedder chooses, and never beyond {@link Viewer#freshUntil}. A viewer for whom the
 * directory or the back end did not answer is not cached, so that the effects of an outage end with the outage. If the clock is set
 * back, all viewers are dropped.
 *
 * <p>The cache saves only look-ups of standings: each view looks up anew whether the user still belongs to a location (CP-60). So the
 * end of a link, a share or an integration takes effect at once. A standing that HPE withdraws may count until the age is reached, as it
 * does for a user who stays signed in.
 *
 * <p>The caller must have authenticated the Passport. Thread-safe; starts no thread; holds no lock while it signs a user in, so if
 * several threads ask for the same Passport at once, each may sign it in.
 */
public interface ViewerCache {

    /**
     * Gets the viewer of a Passport, from the cache or by signing the user in.
     *
     * @param passport an authenticated Passport
     * @return the viewer; for an unknown Passport, one who sees nothing
     */
    Viewer of(HpePassportId passport);

    /**
     * Drops the viewer of a Passport, because the user signed out or something about the user changed. The next {@link #of} signs the
     * user in. A sign-in that began before the call is not cached.
     *
     * @param passport the Passport, whether or not its viewer is cached
     */
    void drop(HpePassportId passport);

    /** Drops all viewers, as {@link #drop} does for one. */
    void dropAll();
}
