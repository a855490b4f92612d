package io.channelpartners.console.partner.subcases;

import io.channelpartners.cases.Subcase;
import io.channelpartners.partner.PartnerLocationId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** Stands for the Channel Services Network, which keeps the subcases. In memory and thread-safe. */
@Component
public class SubcaseDesk {

    private final Map<String, RoutedSubcase> subcases = new LinkedHashMap<>();

    SubcaseDesk() {}

    /** Routes a subcase to a partner. */
    public synchronized void route(RoutedSubcase subcase) {
        subcases.put(subcase.number(), subcase);
    }

    synchronized List<RoutedSubcase> routedTo(Collection<PartnerLocationId> locations) {
        return subcases.values().stream()
                .filter(each -> locations.contains(each.subcase().routedTo().location()))
                .toList();
    }

    /** Answers one of the subcases that were routed to these locations; false if there is none with this number among them. */
    synchronized boolean answer(Collection<PartnerLocationId> locations, String number, UnaryOperator<Subcase> answer) {
        for (RoutedSubcase each : routedTo(locations)) {
            if (each.number().equals(number)) {
                subcases.put(number, each.with(answer.apply(each.subcase())));
                return true;
            }
        }
        return false;
    }
}
