package io.leansafety.host;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The application's users, each a person of an enterprise. */
@Component
class Users implements UserDetailsService {
    private final JdbcClient jdbc;

    Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A user.
     *
     * @param login what they log in with
     * @param password the password, encoded
     * @param enterprise for whom they work
     * @param person who they are in its market
     */
    record AppUser(String login, String password, String enterprise, String person) {
        @Override
        public String toString() {
            return "AppUser[" + login + "]";
        }
    }

    Optional<AppUser> find(String login) {
        return jdbc.sql("select login, password, enterprise, person from app_user where login = ?")
                .param(login)
                .query(AppUser.class)
                .optional();
    }

    void add(AppUser user) {
        jdbc.sql("insert into app_user (login, password, enterprise, person) values (?, ?, ?, ?)")
                .params(user.login(), user.password(), user.enterprise(), user.person())
                .update();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from app_user").query(Long.class).single() == 0;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        return find(login)
                .map(user -> User.withUsername(user.login())
                        .password(user.password())
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }
}
