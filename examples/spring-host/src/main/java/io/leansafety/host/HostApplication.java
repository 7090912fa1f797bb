package io.leansafety.host;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The application. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class HostApplication {
    /** Made by Spring. */
    public HostApplication() {}

    /**
     * Starts it.
     *
     * @param arguments properties, as {@code --server.port=8081}
     */
    public static void main(String[] arguments) {
        SpringApplication.run(HostApplication.class, arguments);
    }
}
