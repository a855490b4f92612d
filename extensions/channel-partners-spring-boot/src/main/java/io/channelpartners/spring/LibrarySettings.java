package io.channelpartners.spring;

import io.channelpartners.ViewerCache;
import io.channelpartners.core.ChannelPartnersLibrary;
import io.channelpartners.spring.ChannelPartnersProperties.Viewers;
import io.channelpartners.spring.failure.PropertyRefused;
import java.time.Duration;
import java.util.Base64;
import java.util.function.Consumer;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies the properties to the builder, whose bounds decide. */
record LibrarySettings(ChannelPartnersProperties properties) {

    private static final Logger LOG = LoggerFactory.getLogger(LibrarySettings.class);
    private static final String KEY = "channel-partners.cursors.key";
    private static final String FORMER_KEY = "channel-partners.cursors.former-keys";

    // spotless:off
    void applyTo(ChannelPartnersLibrary.Builder builder) {
        set("channel-partners.longest-age",  properties.longestAge(),  builder::longestAge,  "Give zero or more, such as 24h.");
        set("channel-partners.tolerance",    properties.tolerance(),   builder::tolerance,   "Give zero or more, such as 1m.");
        set("channel-partners.attempts",     properties.attempts(),    builder::attempts,    "Give 1 or more, such as 16.");
        set("channel-partners.devices-kept", properties.devicesKept(), builder::devicesKept, "Give 0 or more, such as 1000000.");
        keys(builder);
        if (properties.loggingListener()) {
            builder.listener(ChannelPartnersLibrary.loggingListener());
        }
    }
    // spotless:on

    ViewerCache viewerCache(ChannelPartnersLibrary library) {
        Viewers viewers = properties.viewers();
        set(
                "channel-partners.viewers.longest-age",
                viewers.longestAge(),
                age -> library.viewerCache(age, 0),
                "Give zero or more, such as 15m.");
        set(
                "channel-partners.viewers.most",
                viewers.most(),
                most -> library.viewerCache(Duration.ZERO, most),
                "Give 0 or more, such as 10000.");
        return library.viewerCache(viewers.longestAge(), viewers.most());
    }

    private void keys(ChannelPartnersLibrary.Builder builder) {
        String key = properties.cursors().key();
        if (key.isBlank()) {
            LOG.warn(
                    "{} is not set: a cursor is valid neither after a restart nor in another process; set it to 32 random"
                            + " bytes in Base64, the same in all processes",
                    KEY);
        } else {
            builder.cursorKey(key(KEY, key));
        }
        properties.cursors().formerKeys().forEach(former -> builder.formerCursorKey(key(FORMER_KEY, former)));
    }

    /** Neither the message nor a cause shows any part of the key. */
    private static SecretKey key(String property, String text) {
        byte[] bytes = bytes(property, text);
        if (bytes.length != 32) {
            throw PropertyRefused.secret(property, "it has " + bytes.length * 8 + " bits instead of 256");
        }
        return new SecretKeySpec(bytes, "AES");
    }

    private static byte[] bytes(String property, String text) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException notBase64) {
            throw PropertyRefused.secret(property, "it is not Base64");
        }
    }

    private static <T> void set(String property, T value, Consumer<T> setter, String remedy) {
        try {
            setter.accept(value);
        } catch (IllegalArgumentException refused) {
            throw new PropertyRefused(property, String.valueOf(value), String.valueOf(refused.getMessage()), remedy);
        }
    }
}
