package io.channelpartners.console.customer.create;

import io.channelpartners.console.customer.list.PartnerRow;
import io.channelpartners.partner.Answer;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.PartnerDetails;
import java.util.Map;
import java.util.Optional;

/**
 * The outcome of Check ID as the page shows it (CP-03).
 *
 * @param outcome {@code recognized}, {@code not_recognized} or {@code unavailable}
 * @param details who it is, if it is recognized (CP-04)
 * @param standing what it is authorized for, if it is recognized (CP-07)
 */
public record CheckedId(String outcome, Optional<PartnerDetails> details, Map<String, Answer> standing) {

    static CheckedId of(IdCheck check) {
        if (check instanceof IdCheck.Recognized recognized) {
            return new CheckedId(
                    "recognized", Optional.of(recognized.details()), PartnerRow.answers(recognized.standing()));
        }
        String outcome = check instanceof IdCheck.Unavailable ? "unavailable" : "not_recognized";
        return new CheckedId(outcome, Optional.empty(), Map.of());
    }
}
