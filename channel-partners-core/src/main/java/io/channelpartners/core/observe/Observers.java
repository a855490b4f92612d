package io.channelpartners.core.observe;

import io.channelpartners.ChannelPartners;
import io.channelpartners.PartnerAccess;
import io.channelpartners.UserForgetting;
import io.channelpartners.ViewSharing;
import io.channelpartners.core.boundary.GuardedObserver;
import io.channelpartners.event.CallObserver;
import io.channelpartners.event.CallOutcome;
import io.channelpartners.event.LibraryCall;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.PartnerVerifier;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.spi.SharedViewStore;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Notifies all observers before and after calls. Without observers, nothing is wrapped, so it costs nothing. */
public final class Observers {

    private final List<GuardedObserver> observers;

    /** Guards observers. */
    public Observers(List<CallObserver> observers) {
        this.observers = observers.stream().map(GuardedObserver::new).toList();
    }

    /** Returns a store of environments whose calls are observed. */
    public EnvironmentStore observedPart(EnvironmentStore store) {
        return observers.isEmpty() ? store : new ObservedStore(store, this);
    }

    /** Returns a verifier whose calls are observed. */
    public PartnerVerifier observedPart(PartnerVerifier verifier) {
        return observers.isEmpty() ? verifier : new ObservedVerifier(verifier, this);
    }

    /** Returns a Passport directory whose calls are observed. */
    public PassportDirectory observedPart(PassportDirectory directory) {
        return observers.isEmpty() ? directory : new ObservedDirectory(directory, this);
    }

    /** Returns a store of shared views whose calls are observed. */
    public SharedViewStore observedPart(SharedViewStore store) {
        return observers.isEmpty() ? store : new ObservedShares(store, this);
    }

    /** Returns the customer's entry point whose calls are observed. */
    public ChannelPartners observedEntry(ChannelPartners partners) {
        return observers.isEmpty() ? partners : new ObservedChannelPartners(partners, this);
    }

    /** Returns the partner's entry point whose calls are observed. */
    public PartnerAccess observedEntry(PartnerAccess access) {
        return observers.isEmpty() ? access : new ObservedPartnerAccess(access, this);
    }

    /** Returns the entry point to shared views whose calls are observed. */
    public ViewSharing observedEntry(ViewSharing sharing) {
        return observers.isEmpty() ? sharing : new ObservedSharing(sharing, this);
    }

    /** Returns the operator's entry point whose calls are observed. */
    public UserForgetting observedEntry(UserForgetting forgetting) {
        return observers.isEmpty() ? forgetting : new ObservedForgetting(forgetting, this);
    }

    /** Makes a call that returns nothing, like {@link #observed}. */
    void observing(LibraryCall call, Runnable calling) {
        boolean unused = observed(call, () -> {
            calling.run();
            return true;
        });
    }

    /** Makes a call: observers are notified in order before it, and in reverse order after it, even if it throws. */
    public <T> T observed(LibraryCall call, Supplier<T> calling) {
        if (observers.isEmpty()) {
            return calling.get();
        }
        List<CallObserver.Ended> ends = new ArrayList<>(observers.size());
        observers.forEach(observer -> ends.add(observer.begun(call)));
        CallOutcome outcome = CallOutcome.FAILED;
        try {
            T answer = calling.get();
            outcome = CallOutcome.DONE;
            return answer;
        } catch (RuntimeException thrown) {
            outcome = Outcomes.of(call, thrown);
            throw thrown;
        } finally {
            for (int last = ends.size() - 1; last >= 0; last--) {
                ends.get(last).ended(outcome);
            }
        }
    }
}
