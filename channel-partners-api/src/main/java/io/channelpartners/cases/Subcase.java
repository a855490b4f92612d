package io.channelpartners.cases;

import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A subcase that was routed to a delivery partner, and the partner's answer (CP-71).
 *
 * <p>An immutable value without number or content, which belong to the Channel Services Network. It is answered once; if it goes
 * back to HPE and is routed again, that is a new subcase.
 *
 * <pre>{@code
 * Subcase subcase = Subcase.routedTo(new DeliveryPartner.ServicePartner(location), now);
 * Subcase rejected = subcase.reject(location, later, "no engineer within reach");
 * rejected.deliveryPartner(); // HPE
 * }</pre>
 *
 * <p>An answer names the location of the user who answers; the caller makes sure that the user belongs to it. Thread-safe.
 *
 * @param routedTo the delivery partner that was notified
 * @param notifiedAt when the delivery partner was notified
 * @param state notified, accepted or rejected
 */
public record Subcase(DeliveryPartner.ServicePartner routedTo, Instant notifiedAt, SubcaseState state) {

    public Subcase {
        Objects.requireNonNull(routedTo, "routedTo");
        Objects.requireNonNull(notifiedAt, "notifiedAt");
        Objects.requireNonNull(state, "state");
    }

    /**
     * Obtains a subcase that is routed to a delivery partner.
     *
     * @param partner the delivery partner
     * @param at when the partner is notified
     * @return the subcase, not yet answered
     */
    public static Subcase routedTo(DeliveryPartner.ServicePartner partner, Instant at) {
        return new Subcase(partner, at, new SubcaseState.Notified());
    }

    /**
     * Gets who delivers the subcase now.
     *
     * @return the partner to which it was routed; HPE once the partner has rejected it
     */
    public DeliveryPartner deliveryPartner() {
        return state instanceof SubcaseState.Rejected ? new DeliveryPartner.Hpe() : routedTo;
    }

    /**
     * Returns this subcase accepted.
     *
     * @param by the location to which the answering user belongs
     * @param at when
     * @throws EditRefused with every problem: the location is not the delivery partner, or the subcase is already answered
     */
    public Subcase accept(PartnerLocationId by, Instant at) {
        return answered(by, List.of(), () -> new SubcaseState.Accepted(at));
    }

    /**
     * Returns this subcase rejected; it goes back to HPE.
     *
     * @param by the location to which the answering user belongs
     * @param at when
     * @param reason why, a text that is not blank (CP-02)
     * @throws EditRefused with every problem: the location is not the delivery partner, the subcase is already answered, or the
     *     reason is missing or breaks CP-02
     */
    public Subcase reject(PartnerLocationId by, Instant at, String reason) {
        return answered(by, SubcaseRefusals.ofReason(reason), () -> new SubcaseState.Rejected(at, reason));
    }

    private Subcase answered(PartnerLocationId by, List<Problem> others, Supplier<SubcaseState> answer) {
        List<Problem> problems = new ArrayList<>();
        if (!by.equals(routedTo.location())) {
            problems.add(SubcaseRefusals.otherLocation(by));
        }
        if (!(state instanceof SubcaseState.Notified)) {
            problems.add(SubcaseRefusals.answered());
        }
        problems.addAll(others);
        if (!problems.isEmpty()) {
            throw new EditRefused(problems);
        }
        return new Subcase(routedTo, notifiedAt, answer.get());
    }
}
