package io.channelpartners.spring;

import io.channelpartners.ViewerCache;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.spring.ChannelPartnersProperties.Viewers;
import io.channelpartners.spring.failure.Setting;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the properties to the builder, which checks their bounds. */
record LibrarySettings(ChannelPartnersProperties properties) {

    private static final Logger LOG = LoggerFactory.getLogger(LibrarySettings.class);
    private static final String KEY = "channel-partners.cursors.key";
    private static final String FORMER_KEY = "channel-partners.cursors.former-keys";

    // spotless:off
    void applyTo(ChannelPartnersLibrary.Builder builder) {
        Setting.set("channel-partners.longest-age",  properties.longestAge(),  builder::longestAge,  "Set it to zero or more, such as 24h.");
        Setting.set("channel-partners.tolerance",    properties.tolerance(),   builder::tolerance,   "Set it to zero or more, such as 1m.");
        Setting.set("channel-partners.attempts",     properties.attempts(),    builder::attempts,    "Set it to 1 or more, such as 16.");
        Setting.set("channel-partners.devices-kept", properties.devicesKept(), builder::devicesKept, "Set it to 0 or more, such as 1000000.");
        keys(builder);
        if (properties.loggingListener()) {
            builder.listener(ChannelPartnersLibrary.loggingListener());
        }
    }
    // spotless:on

    ViewerCache viewerCache(ChannelPartnersLibrary library) {
        Viewers viewers = properties.viewers();
        Setting.set(
                "channel-partners.viewers.longest-age",
                viewers.longestAge(),
                age -> library.viewerCache(age, 0),
                "Set it to zero or more, such as 15m.");
        Setting.set(
                "channel-partners.viewers.max-size",
                viewers.maxSize(),
                most -> library.viewerCache(Duration.ZERO, most),
                "Set it to 0 or more, such as 10000.");
        return library.viewerCache(viewers.longestAge(), viewers.maxSize());
    }

    private void keys(ChannelPartnersLibrary.Builder builder) {
        String key = properties.cursors().key();
        if (key.isBlank()) {
            LOG.warn(
                    "{} is not set, so cursors do not survive a restart and are not valid in other processes; set it to 32"
                            + " random bytes in Base64, the same in all processes",
                    KEY);
        } else {
            builder.cursorKey(Setting.key(KEY, key));
        }
        properties.cursors().formerKeys().forEach(former -> builder.formerCursorKey(Setting.key(FORMER_KEY, former)));
    }
}
