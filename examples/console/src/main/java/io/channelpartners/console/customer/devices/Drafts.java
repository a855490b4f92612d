package io.channelpartners.console.customer.devices;

import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.partner.PartnerLocationId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Keeps what users have ticked and not saved, by user and not by session, so that it outlives the session. In memory: it does not outlive
 * the process. Thread-safe.
 */
@Component
class Drafts {

    private static final int MOST = 1_000;

    private record Key(Actor user, EnvironmentId environment, PartnerLocationId partner) {}

    /** The least recently used draft goes first. */
    private final Map<Key, TickDraft> drafts = new LinkedHashMap<>(16, 0.75f, true);

    Drafts() {}

    synchronized Optional<TickDraft> find(Customer customer, PartnerLocationId partner) {
        return Optional.ofNullable(drafts.get(key(customer, partner)));
    }

    synchronized TickDraft update(
            Customer customer, PartnerLocationId partner, TickDraft none, UnaryOperator<TickDraft> edit) {
        TickDraft edited = edit.apply(drafts.getOrDefault(key(customer, partner), none));
        drafts.remove(key(customer, partner));
        if (!edited.ticks().isEmpty()) {
            drafts.put(key(customer, partner), edited);
        }
        if (drafts.size() > MOST) {
            drafts.remove(drafts.keySet().iterator().next());
        }
        return edited;
    }

    synchronized void discard(Customer customer, PartnerLocationId partner) {
        drafts.remove(key(customer, partner));
    }

    private static Key key(Customer customer, PartnerLocationId partner) {
        return new Key(customer.by(), customer.environment(), partner);
    }
}
