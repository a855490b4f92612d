package io.channelpartners.console.partner.sharing;

import io.channelpartners.user.EmailAddress;
import io.channelpartners.user.SharedView;
import java.util.List;

/**
 * With whom a location shares its view.
 *
 * @param location the Partner ID
 * @param groups the groups
 */
public record LocationSharing(String location, List<Group> groups) {

    /**
     * A group of users.
     *
     * @param name its name
     * @param users the addresses of its users
     */
    public record Group(String name, List<String> users) {}

    static LocationSharing of(SharedView view) {
        return new LocationSharing(
                view.location().value(),
                view.groups().stream()
                        .map(group -> new Group(
                                group.value(),
                                view.users(group).stream()
                                        .map(EmailAddress::value)
                                        .toList()))
                        .toList());
    }
}
