package io.leansafety.host;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * What the application is tried out with.
 *
 * @param enterprise the enterprise's id
 * @param month the month file that people and wages are taken from, null where it is not to be tried out
 * @param clerk who hands in the month
 * @param password everybody's password
 */
@ConfigurationProperties("host.sample")
record Sample(
        @DefaultValue("YF") String enterprise,
        @Nullable Resource month,
        @DefaultValue("E006") String clerk,
        @DefaultValue("demo") String password) {
    @Override
    public String toString() {
        return "Sample[" + month + "]";
    }
}
