package io.channelpartners.stress.fuzz;

import io.channelpartners.cases.SubcaseState;
import io.channelpartners.change.EnvironmentId;
import io.channelpartners.consent.Actor;
import io.channelpartners.consent.Consent;
import io.channelpartners.device.ConnectMethod;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceGroup;
import io.channelpartners.device.DeviceId;
import io.channelpartners.device.InsightRsGeneration;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.DeviceFilter;
import io.channelpartners.list.DeviceSearch;
import io.channelpartners.partner.PartnerDetails;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.testkit.AnEnvironment;
import io.channelpartners.testkit.SettableClock;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.UserGroup;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Every text that the API takes, with its length and form as the rule book has them (CP-01, CP-02, CP-32). */
final class TextKinds {

    private static final Actor SOMEBODY = Actor.of("somebody");
    private static final CustomerEnvironment ENVIRONMENT =
            AnEnvironment.called("acme-01").environment();

    private TextKinds() {}

    static List<TextKind<?>> all() {
        return List.of(
                TextKind.bounded("Partner ID", 64, PartnerLocationId::of, PartnerLocationId::value)
                        .and(text -> !RuleBookTexts.holdsBlank(text))
                        .becoming(RuleBookTexts::withoutOuterBlanks)
                        .acceptedIfItsFormIs(),
                TextKind.bounded("device ID", 64, DeviceId::of, DeviceId::value),
                TextKind.bounded("environment ID", 64, EnvironmentId::of, EnvironmentId::value),
                TextKind.bounded("HPE Passport", 64, HpePassportId::of, HpePassportId::value),
                TextKind.bounded("actor", 64, Actor::of, Actor::value),
                TextKind.bounded("e-mail address", 254, EmailAddress::of, EmailAddress::value),
                TextKind.bounded("device group", 255, DeviceGroup::of, DeviceGroup::value),
                TextKind.bounded("user group", 255, UserGroup::of, UserGroup::value),
                TextKind.bounded("device name", 255, text -> device(text, ""), Device::name),
                TextKind.bounded("customer", 255, TextKinds::environment, CustomerEnvironment::customer),
                TextKind.bounded("renamed customer", 255, ENVIRONMENT::renameCustomer, CustomerEnvironment::customer),
                TextKind.bounded(
                        "company name", 255, text -> partner(text, "x", "x").build(), PartnerDetails::companyName),
                TextKind.line("city", text -> partner("x", text, "x").build(), PartnerDetails::city),
                TextKind.line("country", text -> partner("x", "x", text).build(), PartnerDetails::country),
                optional(
                        "state",
                        PartnerDetails.Builder::state,
                        details -> details.state().orElseThrow()),
                optional(
                        "postcode",
                        PartnerDetails.Builder::postcode,
                        details -> details.postcode().orElseThrow()),
                optional(
                        "street",
                        PartnerDetails.Builder::street,
                        details -> details.street().orElseThrow()),
                TextKind.line("wording", text -> new Consent(SOMEBODY, SettableClock.START, text), Consent::wording),
                TextKind.line(
                        "reason",
                        text -> new SubcaseState.Rejected(SettableClock.START, text),
                        SubcaseState.Rejected::reason),
                TextKind.free("model", text -> device("x", text), Device::model),
                searched("filter", DeviceFilter.none()::named, Function.identity()),
                searched("search", DeviceSearch.visible()::named, DeviceSearch::filter));
    }

    private static TextKind<PartnerDetails> optional(
            String label,
            BiFunction<PartnerDetails.Builder, String, PartnerDetails.Builder> set,
            Function<PartnerDetails, String> text) {
        return TextKind.line(
                label, given -> set.apply(partner("x", "x", "x"), given).build(), text);
    }

    private static <T> TextKind<T> searched(String label, Function<String, T> of, Function<T, DeviceFilter> filter) {
        return TextKind.free(
                        label, of, value -> filter.apply(value).foldedText().orElse(""))
                .becoming(text -> RuleBookTexts.isAllBlank(text) ? "" : RuleBookTexts.folded(text));
    }

    private static PartnerDetails.Builder partner(String company, String city, String country) {
        return PartnerDetails.builder().companyName(company).city(city).country(country);
    }

    private static CustomerEnvironment environment(String customer) {
        return CustomerEnvironment.named(EnvironmentId.of("acme-01"), customer);
    }

    private static Device device(String name, String model) {
        return Device.builder()
                .id(DeviceId.of("dl380-07"))
                .name(name)
                .model(model)
                .generation(InsightRsGeneration.V7)
                .connectMethod(ConnectMethod.CENTRAL)
                .build();
    }
}
