/**
 * The market in a Spring Boot application: a starter that makes its beans over the host's {@code DataSource} and
 * transactions, from the properties {@code lean-safety.*}.
 *
 * <p>The beans are a {@link io.leansafety.market.LeanSafetyMarket} and its {@link io.leansafety.port.Ports}; each backs off
 * before one of the host's. Nothing that is the host's own is touched: no mapper, no validator, no message source.
 */
@NullMarked
package io.leansafety.spring;

import org.jspecify.annotations.NullMarked;
