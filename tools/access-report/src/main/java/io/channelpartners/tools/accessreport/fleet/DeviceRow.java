package io.channelpartners.tools.accessreport.fleet;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.tools.accessreport.problem.Place;
import java.util.List;
import java.util.Map;

/**
 * A row of an environment's {@code devices.csv} (CP-28).
 *
 * @param place where the row starts
 * @param id the device's ID, not blank
 * @param name the device's name
 * @param model free text, may be blank
 * @param optional the texts of the optional columns that are not blank, by column, such as {@code serial_number}
 * @param groups the names of its groups, each once
 * @param generation which Insight RS generation reports the device
 * @param connect how the device connects
 * @param ownOptIn the device's own consent if it is direct-connect (CP-40); {@code false} if it is central-connect
 */
public record DeviceRow(
        Place place,
        String id,
        String name,
        String model,
        Map<String, String> optional,
        List<String> groups,
        InsightRsGeneration generation,
        ConnectMethod connect,
        boolean ownOptIn) {}
