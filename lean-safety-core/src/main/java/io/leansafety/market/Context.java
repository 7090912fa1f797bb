package io.leansafety.market;

import static java.util.Objects.requireNonNull;

import io.leansafety.value.EnterpriseId;
import io.leansafety.value.PersonId;
import io.leansafety.value.RequestKey;

/**
 * Who asks for what. The actor is a person, not an account: whoever has two accounts is still one who may not approve
 * their own work (rule A9). The host has authenticated them.
 *
 * @param enterprise for which enterprise
 * @param actor who asks
 * @param request the key of the request: asked again under the same key, the same thing is done once (rule S11)
 */
public record Context(EnterpriseId enterprise, PersonId actor, RequestKey request) {
    public Context {
        requireNonNull(enterprise, "enterprise");
        requireNonNull(actor, "actor");
        requireNonNull(request, "request");
    }
}
