package io.channelpartners.testkit.law;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.explanation.Explanation;
import io.channelpartners.explanation.Repair;
import io.channelpartners.explanation.RepairAct;
import io.channelpartners.partner.PartnerLocationId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** L-8: performs all acts of each proposed repair, then all but one. */
final class RepairsFlip implements LawCheck {

    private static final int MOST_CELLS = 100;

    /** Cells of one kind have the same location, feature, paths and repairs. */
    private record Kind(
            PartnerLocationId location, InsightOnlineFeature feature, List<?> paths, List<Repair> repairs) {}

    @Override
    public void on(Trial trial) {
        CustomerEnvironment checked = trial.environment()
                .refreshPartners(trial.environment().partners().all().stream()
                        .map(partner -> trial.checked(partner, partner.standing()))
                        .toList());
        for (Explanation cell : cells(trial.visibilityOf(checked))) {
            Trial.require(
                    cell.repairs().isEmpty() == cell.isBeyondRepair(),
                    () -> cell.feature() + " of " + cell.device()
                            + ": it has no repair, but is not said to be beyond repair");
            for (Repair repair : cell.repairs()) {
                requireFlips(trial, checked, cell, repair);
            }
        }
    }

    /** Picks one hidden cell of each kind from the whole environment. */
    private static List<Explanation> cells(EnvironmentVisibility visibility) {
        Map<Kind, Explanation> kinds = new HashMap<>();
        List<DeviceId> devices = new ArrayList<>(visibility.devices());
        devices.add(DeviceId.of("new device of the repairs"));
        for (DeviceId device : devices) {
            for (PartnerLocationId location : visibility.locations()) {
                for (InsightOnlineFeature feature : Trial.FEATURES) {
                    if (kinds.size() < MOST_CELLS && !visibility.of(location).isVisible(device, feature)) {
                        Explanation why = visibility.of(location).explain(device, feature);
                        kinds.putIfAbsent(new Kind(location, feature, why.paths(), why.repairs()), why);
                    }
                }
            }
        }
        return List.copyOf(kinds.values());
    }

    private static void requireFlips(Trial trial, CustomerEnvironment state, Explanation cell, Repair repair) {
        Trial.require(isVisibleAfter(trial, state, cell, repair.acts()), () -> repair + " does not show " + of(cell));
        for (RepairAct act : repair.acts()) {
            Set<RepairAct> part = EnumSet.copyOf(repair.acts());
            part.remove(act);
            Trial.require(
                    !isVisibleAfter(trial, state, cell, part),
                    () -> repair + " shows " + of(cell) + " even without " + act);
        }
    }

    private static boolean isVisibleAfter(
            Trial trial, CustomerEnvironment state, Explanation cell, Set<RepairAct> acts) {
        RepairActs done = new RepairActs(trial, cell.location(), cell.device());
        return trial.visibilityOf(done.all(acts, state)).of(cell.location()).isVisible(cell.device(), cell.feature());
    }

    private static String of(Explanation cell) {
        return cell.feature() + " of device " + cell.device() + " to " + cell.location() + ". " + cell;
    }
}
