package io.channelpartners.tools.accessreport.format;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.tools.accessreport.load.LoadedFleet;
import io.channelpartners.tools.accessreport.terminal.Progress;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The access report: one row per environment, listed location, device and feature, in the order of their IDs, the features
 * in the order of Table 1.
 *
 * <p>A fleet of a few thousand devices has some hundred thousand rows. So the parts that rows share are encoded only once: what
 * precedes the device, the device, and what follows it. No row allocates anything.
 */
public final class AccessCsv {

    private static final String HEADER = "environment,location_id,device_id,feature,visible,because\n";

    private final LoadedFleet fleet;
    private final CsvFormat csv;
    private final Progress progress;
    private final Map<InsightOnlineFeature, RowEndings> endings = RowEndings.ofAllFeatures();

    /** Creates the report of a fleet, which reports its progress in rows. */
    public AccessCsv(LoadedFleet fleet, CsvFormat csv, Progress progress) {
        this.fleet = fleet;
        this.csv = csv;
        this.progress = progress;
    }

    /** Returns the number of rows below the header: listed locations times devices times features, over all environments. */
    public long rows() {
        return fleet.environments().stream().mapToLong(this::rows).sum();
    }

    private long rows(EnvironmentId id) {
        CustomerEnvironment environment = fleet.review(id).snapshot().environment();
        return (long) environment.partners().ids().size()
                * environment.devices().size()
                * endings.size();
    }

    /** Writes the report to a buffered stream, which stays open. */
    public void writeTo(OutputStream out) throws IOException {
        progress.begin("Writing", rows());
        out.write(CsvFormat.bytes(HEADER));
        for (EnvironmentId id : fleet.environments()) {
            write(fleet.review(id), out);
        }
        out.flush();
    }

    private void write(AccessReview review, OutputStream out) throws IOException {
        CustomerEnvironment environment = review.snapshot().environment();
        List<DeviceId> devices =
                environment.devices().all().stream().map(device -> device.id()).toList();
        byte[][] fields = devices.stream()
                .map(device -> CsvFormat.bytes(csv.field(device.value())))
                .toArray(byte[][]::new);
        for (PartnerLocationId location : environment.partners().ids()) {
            LocationAccess access = review.of(location);
            byte[] begin =
                    CsvFormat.bytes(csv.field(environment.id().value()) + "," + csv.field(location.value()) + ",");
            for (int i = 0; i < fields.length; i++) {
                write(joined(begin, fields[i]), access, devices.get(i), out);
            }
        }
    }

    private void write(byte[] begin, LocationAccess access, DeviceId device, OutputStream out) throws IOException {
        for (Map.Entry<InsightOnlineFeature, RowEndings> ending : endings.entrySet()) {
            out.write(begin);
            out.write(ending.getValue().of(access.decide(device, ending.getKey())));
        }
        progress.advance(endings.size());
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
