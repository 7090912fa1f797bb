package io.leansafety.host;

import io.leansafety.spring.web.ActorResolver;
import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who in the market a user is. */
@Component
class Actors implements ActorResolver {
    private final Users users;

    Actors(Users users) {
        this.users = users;
    }

    @Override
    public Optional<Actor> resolve(Principal principal) {
        return users.find(principal.getName())
                .map(user -> new Actor(new EnterpriseId(user.enterprise()), new PersonId(user.person())));
    }
}
