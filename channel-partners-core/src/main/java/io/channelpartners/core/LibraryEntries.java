package io.channelpartners.core;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.ViewerCache;
import io.channelpartners.core.column.PresentColumns;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The entry points of an assembled library.
 *
 * @param viewerCaches makes a cache by an age and a number of viewers
 */
record LibraryEntries(
        ChannelPartners channelPartners,
        PartnerAccess partnerAccess,
        Optional<ViewSharing> viewSharing,
        UserForgetting userForgetting,
        PresentColumns columns,
        BiFunction<Duration, Integer, ViewerCache> viewerCaches) {}
