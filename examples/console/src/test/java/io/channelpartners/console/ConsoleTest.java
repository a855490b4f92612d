package io.channelpartners.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** A test of pages. All share one application, so each sets up an environment of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:sqlite:file:console?mode=memory&cache=shared",
            "spring.datasource.hikari.maximum-pool-size=1",
            "console.sample.devices=60",
            "console.sample.delay=0ms",
            "logging.level.root=warn"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({Customers.class, AtOnce.class})
public @interface ConsoleTest {}
