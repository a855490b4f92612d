package io.channelpartners.environment;

import io.channelpartners.internal.rows.Rows;
import io.channelpartners.partner.ChannelPartner;
import io.channelpartners.partner.IdCheck;
import io.channelpartners.partner.OlderCheck;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Applies repeated checks to a list of partners (CP-15): an answer older than the stored one changes nothing. */
final class Refreshing {

    private final Predicate<Instant> replaceable;
    private final List<Problem> problems = new ArrayList<>();
    private final List<OlderCheck> older = new ArrayList<>();
    private Rows<PartnerLocationId, ChannelPartner> rows;

    private Refreshing(PartnerList partners, Predicate<Instant> replaceable) {
        this.rows = partners.rows();
        this.replaceable = replaceable;
    }

    /** Refreshes an environment; a stored check whose time is replaceable gives way to an older answer, too. */
    static CustomerEnvironment refreshed(
            CustomerEnvironment environment, Collection<? extends IdCheck> checks, Predicate<Instant> replaceable) {
        Refreshing refreshing = new Refreshing(environment.partners(), replaceable);
        checks.forEach(refreshing::bring);
        Refusals.refuseIfAny(refreshing.problems);
        return environment.with(PartnerList.of(refreshing.rows)).withMore(refreshing.older);
    }

    private void bring(IdCheck check) {
        if (!rows.has(check.id())) {
            problems.add(Refusals.partnerIsNotListed("CP-15", check.id()));
            return;
        }
        ChannelPartner stored = rows.require(check.id());
        if (replaceable.test(stored.checkedAt()) || !isOlder(check, stored)) {
            rows = rows.with(check.id(), stored.refreshed(check));
        } else {
            older.add(new OlderCheck(check.id(), check.answeredAt().orElseThrow(), stored.checkedAt()));
        }
    }

    private static boolean isOlder(IdCheck check, ChannelPartner stored) {
        return check.answeredAt().filter(at -> at.isBefore(stored.checkedAt())).isPresent();
    }
}
