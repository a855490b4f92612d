package io.channelpartners.jdbc.table;

import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.consent.OptInState;
import io.channelpartners.jdbc.sql.Binder;
import io.channelpartners.jdbc.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** The columns of an opt-in: who consented, when, to what; who withdrew it, and when. All are null if it was never given. */
final class OptInColumns {

    private static final String CONSENT = "consent_by, consent_second, consent_nano, consent_wording";
    private static final String WITHDRAWAL = "withdrawn_by, withdrawn_second, withdrawn_nano";

    static final String NAMES = CONSENT + ", " + WITHDRAWAL;

    /** Whether it is given; null if it is not stored completely, so that nobody is shown what rests on a broken consent. */
    static final String IS_GIVEN = "CASE WHEN " + all(NAMES, "IS NULL") + " THEN 0 WHEN " + all(CONSENT, "IS NOT NULL")
            + " THEN CASE WHEN " + all(WITHDRAWAL, "IS NULL") + " THEN 1 WHEN " + all(WITHDRAWAL, "IS NOT NULL")
            + " THEN 0 END END";

    private OptInColumns() {}

    private static String all(String columns, String condition) {
        return columns.replace(", ", " " + condition + " AND ") + " " + condition;
    }

    public static void bind(Binder to, OptInState state) throws SQLException {
        Optional<Consent> consent = state.consent();
        Optional<OptInState.Withdrawn> withdrawn =
                state instanceof OptInState.Withdrawn made ? Optional.of(made) : Optional.empty();
        to.textIfAny(consent.map(given -> given.by().value()))
                .instantIfAny(consent.map(Consent::at))
                .textIfAny(consent.map(Consent::wording))
                .textIfAny(withdrawn.map(made -> made.by().value()))
                .instantIfAny(withdrawn.map(OptInState.Withdrawn::at));
    }

    public static OptInState read(Row row) throws SQLException {
        Optional<Actor> givenBy = row.valueIfAny(Actor::of);
        Optional<Instant> givenAt = row.instantIfAny();
        Optional<String> wording = row.valueIfAny(OptInColumns::wording);
        Optional<Actor> withdrawnBy = row.valueIfAny(Actor::of);
        Optional<Instant> withdrawnAt = row.instantIfAny();
        boolean withdrawn = withdrawnBy.isPresent() || withdrawnAt.isPresent();
        boolean given = withdrawn || givenBy.isPresent() || givenAt.isPresent() || wording.isPresent();
        require(row, given, givenBy, 6);
        require(row, given, givenAt, 5);
        require(row, given, wording, 3);
        require(row, withdrawn, withdrawnBy, 2);
        require(row, withdrawn, withdrawnAt, 1);
        if (!given) {
            return new OptInState.NeverGiven();
        }
        Consent consent =
                row.checked(() -> new Consent(givenBy.orElseThrow(), givenAt.orElseThrow(), wording.orElseThrow()));
        return withdrawn
                ? new OptInState.Withdrawn(consent, withdrawnBy.orElseThrow(), withdrawnAt.orElseThrow())
                : new OptInState.Given(consent);
    }

    /** An opt-in is stored completely or not at all; columns are counted back from the last. */
    private static void require(Row row, boolean whole, Optional<?> column, int back) {
        if (whole && column.isEmpty()) {
            throw row.missing(back);
        }
    }

    /** Checks a wording alone, so that a refusal names its own column. */
    private static String wording(String text) {
        return new Consent(Actor.of("any"), Instant.EPOCH, text).wording();
    }
}
