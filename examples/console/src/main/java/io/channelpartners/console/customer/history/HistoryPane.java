package io.channelpartners.console.customer.history;

import io.channelpartners.ChannelPartners;
import io.channelpartners.console.frame.Htmx;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.device.DeviceId;
import io.channelpartners.problem.TextRefused;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The time line; and a moment: the state as it was, who saw what, and who could see one device in the thirty days before. */
@Controller
class HistoryPane {

    private static final Duration BEFORE = Duration.ofDays(30);
    private static final int MOST = 1_000;

    private final ChannelPartners partners;
    private final Clock clock;

    HistoryPane(ChannelPartners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    @GetMapping("/partners/history")
    String show(
            Customer customer, @RequestParam(defaultValue = "-1") long until, HttpServletRequest request, Model model) {
        long present = partners.summary(customer.environment())
                .orElseThrow()
                .stamp()
                .revision()
                .number();
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("now", minutes(clock.instant()));
        model.addAttribute(
                "line",
                TimeLine.until(partners, customer.environment(), until < 0 || until > present ? present : until));
        return Htmx.view(request, "history", "part");
    }

    @GetMapping("/partners/history/at")
    String moment(
            Customer customer, @RequestParam String at, @RequestParam(defaultValue = "") String device, Model model) {
        model.addAttribute("environment", customer.environment().value());
        model.addAttribute("asked", at);
        model.addAttribute("device", device);
        Optional<Instant> moment = instant(at);
        model.addAttribute("understood", moment.isPresent());
        moment.flatMap(then -> partners.reviewAt(customer.environment(), then))
                .ifPresent(review -> model.addAttribute("state", PastState.of(review)));
        if (moment.isPresent() && !device.isBlank()) {
            whoSaw(customer, device, moment.get(), model);
        }
        return "moment";
    }

    private void whoSaw(Customer customer, String device, Instant until, Model model) {
        try {
            partners.whoSaw(customer.environment(), DeviceId.of(device), until.minus(BEFORE), until, MOST)
                    .ifPresent(history -> model.addAttribute("periods", WhoSaw.of(history)));
        } catch (TextRefused refusal) {
            model.addAttribute("deviceRefused", Notice.of(refusal.problems()));
        }
    }

    /** Reads a moment as a browser's field for date and time writes it, in UTC, or as an instant. */
    private static Optional<Instant> instant(String text) {
        try {
            Instant instant = text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
            boolean inRange =
                    instant.isAfter(Instant.EPOCH) && instant.isBefore(Instant.EPOCH.plus(Duration.ofDays(365_000)));
            return inRange ? Optional.of(instant) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String minutes(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }
}
