package io.channelpartners.tools.accessreport.format;

import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.tools.accessreport.terminal.TextTable;
import java.util.ArrayList;
import java.util.List;

/** The columns with which every table of partners begins: the location's ID and its company. */
final class PartnerColumns {

    private static final int WIDEST_ID = 24;
    private static final int WIDEST_COMPANY = 40;

    private PartnerColumns() {}

    static TextTable begin(String heading) {
        return new TextTable().texts(heading, WIDEST_ID).texts("", WIDEST_COMPANY);
    }

    /** Returns the cells of these columns; cells of further columns can be added. */
    static List<String> cells(ChannelPartner partner) {
        return new ArrayList<>(List.of(partner.id().value(), partner.details().companyName()));
    }

    /** Returns a number, with a dash for 0, so that other numbers stand out. */
    static String number(int count) {
        return count == 0 ? "-" : Integer.toString(count);
    }
}
