package io.leansafety.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rules that a test holds the library to, by their ids: {@code @Rule("S6")}, {@code @Rule({"P5", "V4"})}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Rule {
    /** The ids, as {@link RuleId#id()} writes them. */
    String[] value();
}
