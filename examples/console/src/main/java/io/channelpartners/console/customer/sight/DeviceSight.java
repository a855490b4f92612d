package io.channelpartners.console.customer.sight;

import io.channelpartners.access.AccessDecision;
import io.channelpartners.access.InsightOnlineFeature;
import io.channelpartners.cases.DeliveryPartner;
import io.channelpartners.device.Device;
import io.channelpartners.device.DeviceId;
import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.list.ListedPartner;
import io.channelpartners.partner.Holding;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.view.AccessReview;
import io.channelpartners.view.LocationAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One device: who holds it, who sees what of it, why one partner does or does not, and which users those are.
 *
 * @param device the device
 * @param holders who holds each role, and why
 * @param delivery who delivers break-fix (CP-70): the name of a partner, HPE, or unknown
 * @param columns the codes of the features
 * @param rows a row for each partner
 * @param chosen the partner whose features are explained; empty if nobody is listed
 * @param reasons why it sees each feature, or does not
 * @param users who exactly sees something
 */
public record DeviceSight(
        Device device,
        List<Holder> holders,
        String delivery,
        List<String> columns,
        List<Row> rows,
        Optional<Row> chosen,
        List<FeatureReason> reasons,
        List<User> users) {

    /**
     * Who holds a role.
     *
     * @param role the code of the role
     * @param holder company and city, or HPE
     * @param way {@code individually} or {@code by_default}; empty for HPE
     */
    public record Holder(String role, String holder, String way) {}

    /**
     * What a partner sees.
     *
     * @param id the Partner ID
     * @param company company and city
     * @param answers the codes of the answers, in the order of the columns
     */
    public record Row(String id, String company, List<String> answers) {}

    /**
     * A user who sees something, or may see it.
     *
     * @param passport the user's Passport
     * @param company the location through which
     * @param way {@code linked} or {@code shared}
     * @param features how many features are visible
     */
    public record User(String passport, String company, String way, int features) {}

    static Optional<DeviceSight> of(AccessReview review, DeviceId id, String partner) {
        return review.device(id).map(device -> of(review, device, partner));
    }

    private static DeviceSight of(AccessReview review, Device device, String partner) {
        CustomerEnvironment environment = review.snapshot().environment();
        List<Row> rows = review.channelPartners().stream()
                .map(listed -> row(review, listed, device.id()))
                .toList();
        Optional<Row> chosen = rows.stream()
                .filter(row -> row.id().equals(partner))
                .findFirst()
                .or(() -> rows.stream().findFirst());
        return new DeviceSight(
                device,
                Arrays.stream(PartnerRole.values())
                        .map(role -> holder(review, device.id(), role))
                        .toList(),
                review.deliveryPartner(device.id())
                        .map(delivery -> delivery(environment, delivery))
                        .orElse("HPE"),
                Arrays.stream(InsightOnlineFeature.values())
                        .map(InsightOnlineFeature::code)
                        .toList(),
                rows,
                chosen,
                chosen.map(row -> FeatureReason.all(review.of(PartnerLocationId.of(row.id())), device.id()))
                        .orElse(List.of()),
                users(review, environment, device.id()));
    }

    private static Row row(AccessReview review, ListedPartner listed, DeviceId device) {
        LocationAccess access = review.of(listed.partner().id());
        return new Row(
                listed.partner().id().value(),
                name(
                        listed.partner().details().companyName(),
                        listed.partner().details().city()),
                access.decisions(device).values().stream()
                        .map(AccessDecision::answer)
                        .map(answer -> answer.code())
                        .toList());
    }

    private static Holder holder(AccessReview review, DeviceId device, PartnerRole role) {
        Holding holding = review.holding(device, role).orElseThrow();
        String way = holding instanceof Holding.ByDefault ? "by_default" : "individually";
        return holding.partner()
                .map(location -> new Holder(role.code(), name(review.snapshot().environment(), location), way))
                .orElseGet(() -> new Holder(role.code(), "HPE", ""));
    }

    private static String delivery(CustomerEnvironment environment, DeliveryPartner delivery) {
        if (delivery instanceof DeliveryPartner.ServicePartner partner) {
            return name(environment, partner.location());
        }
        return delivery instanceof DeliveryPartner.Hpe ? "HPE" : "?";
    }

    private static List<User> users(AccessReview review, CustomerEnvironment environment, DeviceId device) {
        return review.usersWhoSee(device)
                .map(row -> new User(
                        passport(row.user().passport()),
                        name(environment, row.visibility().location()),
                        row.user().way().name().toLowerCase(Locale.ROOT),
                        row.visibility().features().size()))
                .toList();
    }

    private static String passport(HpePassportId passport) {
        return passport.value();
    }

    private static String name(CustomerEnvironment environment, PartnerLocationId location) {
        return environment
                .partners()
                .find(location)
                .map(partner ->
                        name(partner.details().companyName(), partner.details().city()))
                .orElse(location.value());
    }

    private static String name(String company, String city) {
        return company + ", " + city;
    }
}
