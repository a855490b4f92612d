package io.channelpartners.testkit.sequence;

import io.channelpartners.partner.PartnerRole;
import io.channelpartners.testkit.sequence.Edit.BackEndAnswer;
import io.channelpartners.testkit.sequence.Edit.Check;
import io.channelpartners.testkit.sequence.Edit.Described;
import io.channelpartners.testkit.sequence.Edit.Mark;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Edits over so few names that they often meet: three partners, four devices, two groups. */
final class EditSequences {

    private static final Arbitrary<String> PARTNERS = Arbitraries.of("p0", "p0", "p1", "p1", "p2");
    private static final Arbitrary<String> DEVICES = Arbitraries.of("d0", "d0", "d1", "d1", "d2", "d2", "d3");
    private static final Arbitrary<String> GROUPS = Arbitraries.of("g0", "g1");
    private static final Arbitrary<PartnerRole> ROLES = Arbitraries.of(PartnerRole.class);
    private static final Arbitrary<String> ACTORS = Arbitraries.of("anna", "bernd");
    /** The environment, which has no name, as often as a device. */
    private static final Arbitrary<String> OPTED_IN = Arbitraries.of("", "", "", "d0", "d1", "d1", "d3");

    private EditSequences() {}

    /** From nothing, or from an environment in which most saves are not refused at once. */
    static Arbitrary<List<Edit>> sequences() {
        Arbitrary<List<Edit>> edits =
                edit().list().ofMinSize(1).ofMaxSize(60).withSizeDistribution(RandomDistribution.uniform());
        return Combinators.combine(Arbitraries.of(List.<Edit>of(), furnished(), furnished()), edits)
                .as((before, then) ->
                        Stream.concat(before.stream(), then.stream()).toList());
    }

    private static List<Edit> furnished() {
        return List.of(
                new Edit.AddPartner(new Check("p0", BackEndAnswer.BOTH_IN_KIEL, 0)),
                new Edit.AddPartner(new Check("p1", BackEndAnswer.RESELLER_IN_KIEL, 0)),
                new Edit.RegisterDevices(List.of(
                        new Described("d0", Set.of("g0"), false),
                        new Described("d1", Set.of("g0", "g1"), true),
                        new Described("d2", Set.of(), false))));
    }

    private static Arbitrary<Edit> edit() {
        return Arbitraries.frequencyOf(
                Tuple.of(16, saveDevices().map(Edit.class::cast)),
                Tuple.of(
                        3,
                        checks(BackEndAnswer.RESELLER_IN_KIEL, BackEndAnswer.BOTH_IN_KIEL)
                                .map(Edit.AddPartner::new)),
                Tuple.of(3, described().list().ofMaxSize(2).map(Edit.RegisterDevices::new)),
                Tuple.of(3, described().list().ofMaxSize(2).map(Edit.ChangeDevices::new)),
                Tuple.of(3, Combinators.combine(ROLES, PARTNERS).as(Edit.SetDefault::new)),
                Tuple.of(2, checks(BackEndAnswer.values()).list().ofMaxSize(3).map(Edit.RefreshPartners::new)),
                Tuple.of(2, Combinators.combine(OPTED_IN, ACTORS).as(Edit.GiveOptIn::new)),
                Tuple.of(2, Combinators.combine(OPTED_IN, ACTORS).as(Edit.WithdrawOptIn::new)),
                Tuple.of(
                        3,
                        Combinators.combine(PARTNERS, PARTNERS, ROLES.set().ofMinSize(1))
                                .as(Edit.ReplacePartner::new)),
                Tuple.of(1, described().list().ofMaxSize(4).map(Edit.MatchInventory::new)),
                Tuple.of(1, ROLES.map(Edit.ResetDefault::new)),
                Tuple.of(1, PARTNERS.map(Edit.RemovePartner::new)),
                Tuple.of(1, DEVICES.map(Edit.RetireDevice::new)),
                Tuple.of(1, Arbitraries.of("passport 1", "passport 2").map(Edit.EnableIntegration::new)),
                Tuple.of(1, Arbitraries.create(Edit.DisableIntegration::new)));
    }

    static Arbitrary<Edit.SaveDevices> saveDevices() {
        return saveDevices(Arbitraries.oneOf(DEVICES, DEVICES, GROUPS));
    }

    static Arbitrary<Edit.SaveDevices> saveDevices(Arbitrary<String> targets) {
        Arbitrary<Mark> marks =
                Combinators.combine(ROLES, Arbitraries.of(true, false), targets).as(Mark::new);
        return Combinators.combine(PARTNERS, marks.list().ofMaxSize(3)).as(Edit.SaveDevices::new);
    }

    private static Arbitrary<Check> checks(BackEndAnswer... answers) {
        return Combinators.combine(
                        PARTNERS,
                        Arbitraries.of(answers),
                        Arbitraries.integers().between(0, 2))
                .as(Check::new);
    }

    private static Arbitrary<Described> described() {
        return Combinators.combine(DEVICES, GROUPS.set().ofMaxSize(2), Arbitraries.of(false, true))
                .as(Described::new);
    }
}
