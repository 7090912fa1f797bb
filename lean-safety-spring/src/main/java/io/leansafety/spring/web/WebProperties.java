package io.leansafety.spring.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings {@code lean-safety.web.*}.
 *
 * @param enabled Whether the desks are there as resources.
 * @param path What the paths of the resources begin with.
 * @param maxBody How much a request may carry.
 */
@ConfigurationProperties("lean-safety.web")
record WebProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("/lean-safety/v1") String path,
        @DefaultValue("32MB") DataSize maxBody) {
    WebProperties {
        if (!path.matches("(/[A-Za-z0-9._-]+)+")) {
            throw new IllegalArgumentException(
                    "lean-safety.web.path must be like /lean-safety/v1, of letters, digits, . _ -, but was " + path);
        }
        if (maxBody.toBytes() < 1) {
            throw new IllegalArgumentException("lean-safety.web.max-body must be above 0, as 32MB, but was " + maxBody);
        }
    }
}
