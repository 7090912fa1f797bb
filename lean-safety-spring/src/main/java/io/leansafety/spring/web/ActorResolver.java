package io.leansafety.spring.web;

import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.security.Principal;
import java.util.Optional;

/**
 * Says who of which enterprise it is that the application has authenticated. The web part needs one, as a bean.
 *
 * <pre>{@code
 * @Bean
 * ActorResolver actors(Staff staff) {
 *     return login -> staff.find(login.getName())
 *             .map(one -> new ActorResolver.Actor(one.enterprise(), one.person()));
 * }
 * }</pre>
 */
@FunctionalInterface
public interface ActorResolver {
    /**
     * Returns who asks.
     *
     * @param principal whom the request's authentication names
     * @return the person, the same for every account of theirs (rule A9); empty for whoever has nothing to do with the market
     */
    Optional<Actor> resolve(Principal principal);

    /**
     * Who asks. Nothing in a request says for which enterprise: it is theirs.
     *
     * @param enterprise the enterprise that they work for
     * @param person who they are in its organization
     */
    record Actor(EnterpriseId enterprise, PersonId person) {}
}
