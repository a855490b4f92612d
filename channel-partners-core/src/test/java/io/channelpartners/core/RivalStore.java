package io.channelpartners.core;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.consent.Actor;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.testkit.SettableClock;

/** A store in which, a number of times, a rival changes the environment just before a change of ours is saved. */
final class RivalStore extends StoreInMemory {

    private static final Actor RIVAL = Actor.of("rival");

    private EnvironmentEdit rivalEdit = environment -> environment;
    private int rivalsToCome;
    private int saves;

    /** From now on a rival makes an edit before each of the next saves; the edit must change something each time. */
    void nextSavesLose(int times, EnvironmentEdit edit) {
        rivalsToCome = times;
        rivalEdit = edit;
        saves = 0;
    }

    /** How often a change was handed over since the rivals were announced. */
    int saves() {
        return saves;
    }

    @Override
    public boolean save(EnvironmentChange change) {
        saves++;
        if (rivalsToCome > 0) {
            rivalsToCome--;
            EnvironmentSnapshot present = store.find(change.environment()).orElseThrow();
            CustomerEnvironment edited = rivalEdit.apply(present.environment());
            if (!store.save(present.changeTo(edited, RIVAL, SettableClock.START))) {
                throw new IllegalStateException("the rival must be faster");
            }
        }
        return store.save(change);
    }
}
