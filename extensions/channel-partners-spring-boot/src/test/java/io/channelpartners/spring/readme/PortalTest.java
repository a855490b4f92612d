package io.channelpartners.spring.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class PortalTest {

    @TempDir
    private Path folder;

    @Test
    void the_first_application_makes_its_first_decision(CapturedOutput output) {
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(Portal.class)
                .web(WebApplicationType.NONE)
                .run("--spring.datasource.url=jdbc:sqlite:" + folder.resolve("portal.db"))) {
            assertThat(portal.isActive()).isTrue();
            assertThat(output).contains("Kim sees the support cases: true");
        }
    }
}
