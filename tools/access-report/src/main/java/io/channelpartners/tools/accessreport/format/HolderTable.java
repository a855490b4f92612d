package io.channelpartners.tools.accessreport.format;

import io.channelpartners.device.Device;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers of devices that each partner and HPE hold, for each role and reason (CP-20). */
final class HolderTable {

    private final Map<PartnerRole, Map<Holding, Integer>> counts = new EnumMap<>(PartnerRole.class);

    private HolderTable(CustomerEnvironment environment) {
        for (PartnerRole role : PartnerRole.values()) {
            Map<Holding, Integer> ofRole = new HashMap<>();
            for (Device device : environment.devices().all()) {
                ofRole.merge(environment.holding(device.id(), role).orElseThrow(), 1, Integer::sum);
            }
            counts.put(role, ofRole);
        }
    }

    /** Returns the table of an environment, with a row for each listed partner and one for HPE. */
    static TextTable table(CustomerEnvironment environment) {
        HolderTable holders = new HolderTable(environment);
        TextTable table = PartnerColumns.begin("Holders");
        for (PartnerRole role : PartnerRole.values()) {
            table.numbers(RoleName.name(role), "individually").numbers(RoleName.name(role), "by default");
        }
        environment.partners().all().forEach(partner -> table.row(holders.row(partner)));
        table.row(holders.rowOfHpe());
        return table;
    }

    private List<String> row(ChannelPartner partner) {
        PartnerLocationId location = partner.id();
        List<String> row = PartnerColumns.cells(partner);
        for (PartnerRole role : PartnerRole.values()) {
            row.add(count(role, new Holding.Individual(location)));
            row.add(count(role, new Holding.ByDefault(location)));
        }
        return row;
    }

    private List<String> rowOfHpe() {
        List<String> row = new ArrayList<>(List.of("HPE", ""));
        for (PartnerRole role : PartnerRole.values()) {
            row.add("");
            row.add(count(role, new Holding.ByHpe()));
        }
        return row;
    }

    private String count(PartnerRole role, Holding holding) {
        return PartnerColumns.number(counts.getOrDefault(role, Map.of()).getOrDefault(holding, 0));
    }
}
