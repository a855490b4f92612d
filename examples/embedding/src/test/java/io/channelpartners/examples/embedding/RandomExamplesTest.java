package io.channelpartners.examples.embedding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.channelpartners.environment.CustomerEnvironment;
import io.channelpartners.testkit.properties.ChannelPartnersDomain;
import io.channelpartners.testkit.properties.NamedEdit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The examples of random values. */
class RandomExamplesTest {

    @Property
    @Domain(ChannelPartnersDomain.class)
    @Domain(DomainContext.Global.class)
    void no_edit_leaves_a_default_that_is_not_listed(
            @ForAll CustomerEnvironment environment, @ForAll @Size(max = 5) List<NamedEdit> edits) {
        CustomerEnvironment edited = NamedEdit.all(edits).apply(environment);
        edited.defaults()
                .reseller()
                .ifPresent(partner -> assertTrue(edited.partners().ids().contains(partner)));
    }
}
