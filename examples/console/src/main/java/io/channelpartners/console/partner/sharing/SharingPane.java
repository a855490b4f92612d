package io.channelpartners.console.partner.sharing;

import io.channelpartners.ViewSharing;
import io.channelpartners.console.frame.Notice;
import io.channelpartners.console.signin.PartnerSession;
import io.channelpartners.partner.PartnerLocationId;
import io.channelpartners.problem.ChannelPartnersException;
import io.channelpartners.spi.PassportDirectory;
import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.HpePassportId;
import io.channelpartners.user.SharedView;
import io.channelpartners.user.SharedViewEdit;
import io.channelpartners.user.UserGroup;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shares the view of the user's locations with others, by groups of e-mail addresses. */
@Controller
class SharingPane {

    private final ViewSharing sharing;
    private final PassportDirectory directory;

    SharingPane(ViewSharing sharing, PassportDirectory directory) {
        this.sharing = sharing;
        this.directory = directory;
    }

    @GetMapping("/sharing")
    String show(PartnerSession session, Model model) {
        HpePassportId passport = session.viewer().passport();
        List<SharedView> views = directory.user(passport).stream()
                .flatMap(user -> user.locations().stream())
                .sorted()
                .flatMap(location -> sharing.sharedView(passport, location).stream())
                .toList();
        model.addAttribute("views", views.stream().map(LocationSharing::of).toList());
        return "sharing";
    }

    @PostMapping("/sharing")
    String change(
            PartnerSession session,
            @RequestParam PartnerLocationId location,
            @RequestParam String act,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String email,
            RedirectAttributes redirect) {
        try {
            sharing.share(session.viewer().passport(), location, edit(act, group, email));
            redirect.addFlashAttribute("shared", true);
        } catch (ChannelPartnersException refusal) {
            redirect.addFlashAttribute("refused", Notice.of(refusal.problems()));
            redirect.addFlashAttribute("entered", act.equals("set_up_group") ? group : email);
        }
        return "redirect:/sharing";
    }

    private static SharedViewEdit edit(String act, String group, String email) {
        UserGroup in = UserGroup.of(group);
        return switch (act) {
            case "set_up_group" -> view -> view.setUpGroup(in);
            case "remove_group" -> view -> view.removeGroup(in);
            case "add_user" -> view -> view.addUser(in, EmailAddress.of(email));
            case "remove_user" -> view -> view.removeUser(in, EmailAddress.of(email));
            default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        };
    }
}
