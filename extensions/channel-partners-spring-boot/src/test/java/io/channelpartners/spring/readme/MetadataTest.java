package io.channelpartners.spring.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.channelpartners.spring.readme.Metadata.Property;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MetadataTest {

    /** An empty text stands for what the description says. */
    private static final Set<String> WITHOUT_A_DEFAULT = Set.of(
            "channel-partners.authzen.authority",
            "channel-partners.authzen.former-token-keys",
            "channel-partners.authzen.token-key",
            "channel-partners.authzen.url",
            "channel-partners.cursors.former-keys",
            "channel-partners.cursors.key",
            "channel-partners.jdbc.data-source");

    private final Map<String, Property> properties = Metadata.properties();

    @Test
    void describes_every_property_in_a_sentence() {
        assertThat(properties)
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        (name, property) -> assertThat(property.description()).matches("[A-Z].*\\."));
    }

    @Test
    void tells_the_default_of_every_property_that_has_one() {
        Set<String> without = properties.entrySet().stream()
                .filter(each -> each.getValue().shownDefault().equals("none"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(without).isEqualTo(WITHOUT_A_DEFAULT);
    }

    @Test
    void hints_only_at_properties_that_there_are() {
        assertThat(Metadata.list("hints"))
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(properties).containsKey(String.valueOf(((Map<?, ?>) hint).get("name"))));
    }
}
