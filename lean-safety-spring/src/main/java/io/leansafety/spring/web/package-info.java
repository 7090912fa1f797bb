/**
 * The market's desks as resources over HTTP, in an application of servlets that asks for them by {@code
 * lean-safety.web.enabled}.
 *
 * <p>One table of routes says what there is: from it come what is answered and the OpenAPI document. An {@link
 * io.leansafety.spring.web.ActorResolver} of the application's says who asks; {@link
 * io.leansafety.spring.web.ReadAccess} says what they may read, and the desks judge what they do. Bytes go in and out by the
 * library's own JSON: nothing of the application's mapper, validator or messages is used or touched.
 */
@NullMarked
package io.leansafety.spring.web;

import org.jspecify.annotations.NullMarked;
