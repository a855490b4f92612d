package io.channelpartners;

import io.channelpartners.access.Viewer;
import io.channelpartners.user.HpePassportId;

/**
 * Keeps signed-in users for a while, for a caller without sessions: each request brings a Passport, and asking HPE's back end at each
 * would take too long.
 *
 * <pre>{@code
 * ViewerCache viewers = library.viewerCache(Duration.ofMinutes(15), 10_000);
 * PartnerView view = access.view(viewers.of(passport), acme);
 * }</pre>
 *
 * <p>A viewer is kept for an age that the embedder chooses, and not beyond {@link Viewer#freshUntil}. A viewer for whom the directory or
 * the back end did not answer is not kept, so that an outage ends when it ends. If the clock is set back, all viewers are dropped.
 *
 * <p>The cache saves look-ups of standings only: each view looks up anew whether the user still belongs to a location (CP-60). So an
 * end of a link, a share or an integration counts at once, and a standing that HPE withdrew counts after the age at the latest, as it
 * would for a user who stays signed in.
 *
 * <p>The caller has authenticated the Passport. Thread-safe; starts no thread; blocks nobody while it signs a user in, so several
 * threads that ask for one Passport at once may each sign it in.
 */
public interface ViewerCache {

    /**
     * Gets the viewer of a Passport, signed in now or not long ago.
     *
     * @param passport an authenticated Passport
     * @return the viewer; for an unknown Passport, one who sees nothing
     */
    Viewer of(HpePassportId passport);

    /**
     * Drops the viewer of a Passport, because the user signed out or something about the user changed. The next {@link #of} signs the
     * user in. A sign-in that began before the call is not kept.
     *
     * @param passport the Passport, whether or not its viewer is kept
     */
    void drop(HpePassportId passport);

    /** Drops all viewers, as {@link #drop} does for one. */
    void dropAll();
}
