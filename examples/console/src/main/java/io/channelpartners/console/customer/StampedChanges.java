package io.channelpartners.console.customer;

import io.channelpartners.ChangeOptions;
import io.channelpartners.ChannelPartners;
import io.channelpartners.change.EnvironmentStamp;
import io.channelpartners.console.signin.Customer;
import io.channelpartners.edit.ChangeResult;
import io.channelpartners.edit.EnvironmentEdit;
import org.springframework.stereotype.Component;

/** Makes what a form asks for on the state that the form showed, or not at all (CP-36). */
@Component
public class StampedChanges {

    private final ChannelPartners partners;

    StampedChanges(ChannelPartners partners) {
        this.partners = partners;
    }

    /**
     * Changes the customer's environment.
     *
     * @param stamp the stamp of the state that was shown, as the form has it
     */
    public ChangeResult make(Customer customer, EnvironmentEdit edit, String stamp) {
        ChangeOptions onShownState = ChangeOptions.none().from(EnvironmentStamp.parse(stamp));
        return partners.change(customer.environment(), customer.by(), edit, onShownState);
    }
}
