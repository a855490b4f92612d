package io.channelpartners.console;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the console: {@code java -jar console.jar}, then {@code http://localhost:8080}. */
@SpringBootApplication
class ConsoleApplication {

    ConsoleApplication() {}

    public static void main(String[] arguments) {
        SpringApplication.run(ConsoleApplication.class, arguments);
    }
}
