package io.channelpartners.core.reference;

import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.partner.PartnerRole;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Table 1 of CP-50, copied by hand from the rule book into {@code table-1.csv}. */
public final class TableOne {

    /** A row: an {@code x} is true, a blank cell false. */
    public record Row(InsightOnlineFeature feature, boolean reseller, boolean servicePartner, boolean needsOptIn) {

        public boolean has(PartnerRole role) {
            return switch (role) {
                case RESELLER -> reseller;
                case SERVICE_PARTNER -> servicePartner;
            };
        }
    }

    private TableOne() {}

    /** The ten rows in the order of the page. */
    public static List<Row> rows() {
        List<String> lines = text().lines().toList();
        if (!lines.get(0).equals("feature,reseller,service_partner,needs_opt_in")) {
            throw new IllegalStateException("table-1.csv has another head: " + lines.get(0));
        }
        List<Row> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            rows.add(new Row(InsightOnlineFeature.valueOf(cells[0]), x(cells[1]), x(cells[2]), x(cells[3])));
        }
        return rows;
    }

    private static boolean x(String cell) {
        return switch (cell) {
            case "x" -> true;
            case "" -> false;
            default -> throw new IllegalStateException("table-1.csv has a cell that is neither x nor blank: " + cell);
        };
    }

    private static String text() {
        try (InputStream csv = TableOne.class.getResourceAsStream("table-1.csv")) {
            if (csv == null) {
                throw new IllegalStateException("table-1.csv is missing");
            }
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
