package io.channelpartners.testkit.contract.environment.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.change.EnvironmentChange;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.change.Revision;
import io.channelpartners.consent.Actor;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.EnvironmentEdit;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.environment.EnvironmentPart;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.spi.EnvironmentStore;
import io.channelpartners.spi.HistoryBase;
import io.channelpartners.summary.DeviceSummary;
import io.channelpartners.summary.EnvironmentOutline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A model of one environment in a store: the saved changes and the states after them, in plain lists. It writes to the store and
 * compares what the store returns with what it should return. Not thread-safe.
 */
public final class EnvironmentModel {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00.123456789Z");

    private static final int WITHOUT_SUMMARY = 5;
    private static final int LOCATIONS = 30; // to which a user may well be linked

    private record Step(EnvironmentChange change, EnvironmentSnapshot state) {}

    private final EnvironmentStore store;
    private final EnvironmentId id;
    private final List<Step> steps = new ArrayList<>(); // since set-up, including those that were cut
    private int cut; // how many of them were cut
    private int made; // changes ever made, so that each has its own time and actor

    public EnvironmentModel(EnvironmentStore store, EnvironmentId id) {
        this.store = store;
        this.id = id;
    }

    public static EnvironmentModel of(EnvironmentStore store, String id) {
        return new EnvironmentModel(store, EnvironmentId.of(id));
    }

    public EnvironmentId id() {
        return id;
    }

    public boolean exists() {
        return !steps.isEmpty();
    }

    public EnvironmentSnapshot present() {
        return steps.get(steps.size() - 1).state();
    }

    public long revision() {
        return present().revision().number();
    }

    /** The stamp before the present environment was set up. */
    public EnvironmentStamp start() {
        return EnvironmentStamp.beforeSetUp(present().stamp().creation());
    }

    /** All stamps that were present, starting with the one before set-up. */
    public List<EnvironmentStamp> stamps() {
        List<EnvironmentStamp> stamps = new ArrayList<>(List.of(start()));
        steps.forEach(step -> stamps.add(step.state().stamp()));
        return stamps;
    }

    /** The changes that are kept, starting at a stamp. */
    public List<EnvironmentChange> changesFrom(EnvironmentStamp from) {
        return steps.subList(cut, steps.size()).stream()
                .map(Step::change)
                .filter(change -> change.from().compareTo(from) >= 0)
                .toList();
    }

    public Optional<HistoryBase> base() {
        return cut == 0
                ? Optional.empty()
                : Optional.of(new HistoryBase(
                        steps.get(cut - 1).state(), steps.get(cut - 1).change().at()));
    }

    public EnvironmentStamp baseStamp() {
        return base().map(HistoryBase::stamp).orElseGet(this::start);
    }

    public EnvironmentModel setUp() {
        return setUp(Edits.rename("Customer of " + id));
    }

    public EnvironmentModel setUp(EnvironmentEdit edit) {
        save(settingUp(edit));
        return this;
    }

    /** A change that sets the environment up with a creation of its own; not saved. */
    public EnvironmentChange settingUp(EnvironmentEdit edit) {
        made++;
        CustomerEnvironment after = edit.apply(CustomerEnvironment.named(id, "Customer"));
        return EnvironmentSnapshot.changeToSetUp(after, UUID.randomUUID(), actor(), time());
    }

    public EnvironmentChange change(EnvironmentEdit edit) {
        return save(next(edit));
    }

    /** A change of the present state; not saved. */
    public EnvironmentChange next(EnvironmentEdit edit) {
        made++;
        return next(edit, actor(), time());
    }

    public EnvironmentChange next(EnvironmentEdit edit, Instant at) {
        made++;
        return next(edit, actor(), at);
    }

    public EnvironmentChange next(EnvironmentEdit edit, Actor by) {
        made++;
        return next(edit, by, time());
    }

    private EnvironmentChange next(EnvironmentEdit edit, Actor by, Instant at) {
        return present().changeTo(edit.apply(present().environment()), by, at);
    }

    public EnvironmentChange save(EnvironmentChange change) {
        return saved(offer(change), change);
    }

    public EnvironmentChange saveWithSummary(EnvironmentChange change) {
        return saved(store.saveWithSummary(change, summaryAfter(change)), change);
    }

    public EnvironmentChange saveWithoutSummary(EnvironmentChange change) {
        return saved(store.save(change), change);
    }

    private EnvironmentChange saved(boolean isSaved, EnvironmentChange change) {
        assertTrue(isSaved, () -> "not saved, though made from the present state: " + change);
        record(change);
        return change;
    }

    /**
     * Gives the store a change of the present state to save. As the library does, with the summary of the state after it; but one in five
     * changes without.
     */
    public boolean offer(EnvironmentChange change) {
        return made % WITHOUT_SUMMARY == 0 ? store.save(change) : store.saveWithSummary(change, summaryAfter(change));
    }

    public void refuse(EnvironmentChange change) {
        assertFalse(
                made % WITHOUT_SUMMARY == 0 ? store.save(change) : store.saveWithSummary(change, noDevices()),
                () -> "saved, though the present state is another one: " + change);
    }

    /** Notes a change that the store saved. */
    public void record(EnvironmentChange change) {
        steps.add(new Step(change, after(change)));
    }

    /** The summary of the state to which a change of the present one leads. */
    public DeviceSummary summaryAfter(EnvironmentChange change) {
        return DeviceSummary.of(after(change).environment());
    }

    private EnvironmentSnapshot after(EnvironmentChange change) {
        return EnvironmentSnapshot.after(change, exists() ? Optional.of(present()) : Optional.empty());
    }

    private DeviceSummary noDevices() {
        return DeviceSummary.of(CustomerEnvironment.named(id, "Customer"));
    }

    public void cut(long number) {
        Revision revision = Revision.of(number);
        boolean possible = exists()
                && number <= revision()
                && number >= baseStamp().revision().number();
        assertEquals(possible, store.cut(id, revision), () -> "whether the history is cut at " + number);
        while (possible
                && cut < steps.size()
                && steps.get(cut).state().revision().compareTo(revision) <= 0) {
            cut++;
        }
    }

    public void erase() {
        assertEquals(exists(), store.erase(id), "whether there was something to erase");
        steps.clear();
        cut = 0;
    }

    /** Compares everything that the store returns about this environment. */
    public void verify() {
        verify(store);
    }

    public void verify(EnvironmentStore read) {
        Optional<EnvironmentSnapshot> present = exists() ? Optional.of(present()) : Optional.empty();
        StoreAssertions.state(present, read.find(id));
        assertEquals(present.map(EnvironmentSnapshot::stamp), read.stamp(id), "the stamp");
        StoreAssertions.state(base().map(HistoryBase::snapshot), read.base(id).map(HistoryBase::snapshot));
        assertEquals(base(), read.base(id), "the base of the history");
        Summaries.same(present.map(EnvironmentOutline::of), read.outline(id));
        if (exists()) {
            StoreAssertions.changes(
                    changesFrom(start()), HistoryPages.of(read, this).from(start(), 7));
        }
    }

    /** Compares what the store returns of some devices, registered or not. */
    public void verify(Set<DeviceId> devices) {
        verify(devices, store);
    }

    public void verify(Set<DeviceId> devices, EnvironmentStore read) {
        Optional<EnvironmentSnapshot> present = exists() ? Optional.of(present()) : Optional.empty();
        Parts.same(present.map(whole -> EnvironmentPart.of(whole, devices)), read.part(id, devices));
    }

    /** Compares what the store says without devices: the outline, and the row on the list for the first partners. */
    public void verifySummary() {
        Summaries.same(exists() ? Optional.of(EnvironmentOutline.of(present())) : Optional.empty(), store.outline(id));
        if (exists()) {
            Summaries.verifyRow(
                    store,
                    this,
                    present().environment().partners().ids().stream()
                            .limit(LOCATIONS)
                            .collect(Collectors.toSet()));
        }
    }

    private Actor actor() {
        return Actor.of("actor " + made);
    }

    private Instant time() {
        return START.plusSeconds(made).plusNanos(made);
    }
}
