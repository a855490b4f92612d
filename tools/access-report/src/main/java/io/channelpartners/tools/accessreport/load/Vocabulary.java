package io.channelpartners.tools.accessreport.load;

import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.tools.accessreport.fleet.ConnectCode;
import io.channelpartners.tools.accessreport.fleet.GenerationCode;
import io.channelpartners.tools.accessreport.fleet.RoleCode;

/** What the words of the files are in the library. */
final class Vocabulary {

    private Vocabulary() {}

    static PartnerRole role(RoleCode code) {
        return switch (code) {
            case RESELLER -> PartnerRole.RESELLER;
            case SERVICE_PARTNER -> PartnerRole.SERVICE_PARTNER;
        };
    }

    static InsightRsGeneration generation(GenerationCode code) {
        return switch (code) {
            case V5 -> InsightRsGeneration.V5;
            case V7 -> InsightRsGeneration.V7;
            case OTHER -> InsightRsGeneration.OTHER;
            case UNKNOWN -> InsightRsGeneration.UNKNOWN;
        };
    }

    static ConnectMethod connect(ConnectCode code) {
        return switch (code) {
            case CENTRAL -> ConnectMethod.CENTRAL;
            case DIRECT -> ConnectMethod.DIRECT;
        };
    }
}
