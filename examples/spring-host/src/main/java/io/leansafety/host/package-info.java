/** A Spring Boot application that has the market beside its own users and payroll. */
@NullMarked
package io.leansafety.host;

import org.jspecify.annotations.NullMarked;
