package io.leansafety.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.annotation.ImportCandidates;
import org.springframework.context.annotation.Bean;

/** What every host of Boot's takes for granted of a starter. */
class ConventionsTest {
    /** All but that of health, whose types Boot 3.5 has not. */
    private static List<Class<?>> configurations() {
        ClassLoader loader = ConventionsTest.class.getClassLoader();
        return ImportCandidates.load(AutoConfiguration.class, loader).getCandidates().stream()
                .filter(name -> name.startsWith(ConventionsTest.class.getPackageName()))
                .filter(name -> !name.contains("Health"))
                .<Class<?>>map(ConventionsTest::load)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyBeanBacksOffBeforeOneOfTheHosts() {
        List<Method> beans = configurations().stream()
                .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Bean.class))
                .toList();

        assertThat(beans)
                .hasSizeGreaterThan(10)
                .allSatisfy(bean -> assertThat(bean.isAnnotationPresent(ConditionalOnMissingBean.class)
                                || bean.getDeclaringClass().isAnnotationPresent(ConditionalOnMissingBean.class))
                        .as(bean.getName())
                        .isTrue());
    }
}
