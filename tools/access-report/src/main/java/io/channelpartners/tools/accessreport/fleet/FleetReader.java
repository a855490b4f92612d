package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.text.Quoted;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a fleet folder: first what the HPE back end knows, since the environments name its locations. */
final class FleetReader {

    private final FleetFile root;
    private final Problems problems = new Problems();

    FleetReader(Path folder) {
        this.root = new FleetFile(folder, FleetFile.ROOT);
    }

    FleetReading read() {
        FleetFile backEnd = root.child(Fleet.BACK_END);
        FleetFile environments = root.child(Fleet.ENVIRONMENTS);
        if (!areFolders(backEnd, environments)) {
            return new FleetReading.Refused(problems.all(), new Fleet(List.of(), List.of(), List.of(), List.of()));
        }
        LocationsFile locations = new LocationsFile(backEnd.child("locations.csv"), problems);
        KnownLocations known = locations.known();
        PassportsFile passports = new PassportsFile(backEnd.child("passports.csv"), known, problems);
        SharedViewsFile sharedViews = new SharedViewsFile(backEnd.child("shared-views.csv"), known, problems);
        List<EnvironmentFolder> folders = new EnvironmentReader(known, problems).readAll(environments);
        Fleet fleet = new Fleet(locations.locations(), passports.passports(), sharedViews.rows(), folders);
        return problems.isEmpty() ? new FleetReading.Accepted(fleet) : new FleetReading.Refused(problems.all(), fleet);
    }

    /** Checks the two folders before all else: a user who named a wrong folder should not be told of missing files. */
    private boolean areFolders(FleetFile backEnd, FleetFile environments) {
        if (!Files.isDirectory(root.path())) {
            problems.add(
                    root.place(), "no folder " + Quoted.of(root.path().toString()) + ": name the folder of a fleet");
            return false;
        }
        for (FleetFile folder : List.of(backEnd, environments)) {
            if (!Files.isDirectory(folder.path())) {
                problems.add(
                        folder.place(),
                        "missing folder: a fleet folder has the folders " + Fleet.BACK_END + " and "
                                + Fleet.ENVIRONMENTS);
            }
        }
        return problems.isEmpty();
    }
}
