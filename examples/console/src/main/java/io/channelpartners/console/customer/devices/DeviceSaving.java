package io.channelpartners.console.customer.devices;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.device.DeviceId;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.environment.EnvironmentSnapshot;
import io.channelpartners.list.AssignedDevice;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.partner.PartnerRole;
import io.channelpartners.problem.EditRefused;
import io.channelpartners.problem.StaleRevision;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Save Devices (CP-27, CP-36): whatever is refused, the ticks stay in the draft. */
@Component
class DeviceSaving {

    private final ChannelPartners partners;
    private final Drafts drafts;
    private final PanePages pages;

    DeviceSaving(ChannelPartners partners, Drafts drafts, PanePages pages) {
        this.partners = partners;
        this.drafts = drafts;
        this.pages = pages;
    }

    /** Saves a draft, and says in the flash attributes what came of it. */
    boolean save(Customer customer, PartnerLocationId partner, TickDraft draft, RedirectAttributes flash) {
        try {
            ChangeResult result = partners.change(
                    customer.environment(),
                    customer.by(),
                    environment -> environment.saveDevices(draft.ticks()),
                    ChangeOptions.none().from(draft.stamp()));
            drafts.update(
                    customer, partner, draft, kept -> kept.with(kept.ticks().without(draft.ticks())));
            flash.addFlashAttribute("savedTicks", number(draft.ticks()::ticked));
            flash.addFlashAttribute("savedClearings", number(draft.ticks()::cleared));
            flash.addFlashAttribute("saveWarnings", Notice.of(result.warnings()));
            return true;
        } catch (StaleRevision moved) {
            EnvironmentSnapshot now =
                    partners.environment(customer.environment()).orElseThrow();
            drafts.update(
                    customer,
                    partner,
                    draft,
                    kept -> new TickDraft(now.stamp(), kept.ticks().openIn(now.environment())));
            flash.addFlashAttribute("stale", true);
        } catch (EditRefused refusal) {
            flash.addFlashAttribute("saveRefused", Notice.of(refusal.problems()));
        }
        return false;
    }

    private static int number(Function<PartnerRole, Set<DeviceId>> marks) {
        return Arrays.stream(PartnerRole.values())
                .mapToInt(role -> marks.apply(role).size())
                .sum();
    }

    /** Ticks every device that the query matches, also those on other pages. */
    void tickAll(Customer customer, PartnerLocationId partner, String roleCode, PaneQuery query, TickDraft draft) {
        PartnerRole role = PartnerRole.ofCode(roleCode).orElseThrow();
        Map<DeviceId, Boolean> found = new TreeMap<>();
        pages.list(customer, partner, query).stream()
                .forEach(row -> found.put(row.device().id(), isHeld(row, role)));
        drafts.update(customer, partner, draft, kept -> kept.with(kept.ticks().fromPane(role, found, found.keySet())));
    }

    private static boolean isHeld(AssignedDevice row, PartnerRole role) {
        return row.holding(role).isPresent();
    }
}
