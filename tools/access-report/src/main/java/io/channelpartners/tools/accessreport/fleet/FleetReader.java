package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.internal.text.Quoted;
import io.channelpartners.tools.accessreport.input.FleetFile;
import io.channelpartners.tools.accessreport.problem.Problems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a fleet folder: first what the HPE back end knows, since the environments refer to its locations. */
final class FleetReader {

    private final Problems problems = new Problems();
    private final FleetFile root;

    FleetReader(Path folder) {
        this.root = FleetFile.root(folder, problems);
    }

    FleetReading read() {
        FleetFile backEnd = root.child(Fleet.BACK_END);
        FleetFile environments = root.child(Fleet.ENVIRONMENTS);
        checkAreFolders(backEnd, environments);
        Fleet fleet = problems.isEmpty()
                ? read(backEnd, environments)
                : new Fleet(List.of(), List.of(), List.of(), List.of());
        return new FleetReading(fleet, problems.all());
    }

    private static Fleet read(FleetFile backEnd, FleetFile environments) {
        LocationsFile locations = new LocationsFile(backEnd.child("locations.csv"));
        PassportsFile passports = new PassportsFile(backEnd.child("passports.csv"), locations);
        SharedViewsFile sharedViews = new SharedViewsFile(backEnd.child("shared-views.csv"), locations);
        List<EnvironmentFolder> folders = new EnvironmentReader(locations).readAll(environments);
        return new Fleet(locations.rows(), passports.rows(), sharedViews.rows(), folders);
    }

    /** Checks the two folders first, so that a user who named the wrong folder does not get a list of missing files. */
    private void checkAreFolders(FleetFile backEnd, FleetFile environments) {
        if (!Files.isDirectory(root.path())) {
            root.report("no folder " + Quoted.of(root.path().toString()) + ": name the folder of a fleet");
            return;
        }
        for (FleetFile folder : List.of(backEnd, environments)) {
            if (!Files.isDirectory(folder.path())) {
                folder.report("missing folder: a fleet folder has the folders " + Fleet.BACK_END + " and "
                        + Fleet.ENVIRONMENTS);
            }
        }
    }
}
