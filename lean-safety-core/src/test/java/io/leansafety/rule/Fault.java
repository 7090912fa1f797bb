package io.leansafety.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the cases of fault and bad input that a test holds the library to, by their ids: {@code @Fault("RB-D05")}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Fault {
    /** The ids, as the README of the module lists them. */
    String[] value();
}
