package io.leansafety.jdbc;

import io.leansafety.port.Ports;
import io.leansafety.port.Transactions;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** Joined ports as their host has them: each unit is all of a transaction of the host. */
final class HostedPorts implements InvocationHandler {
    private final Ports joined;
    private final Host host;

    private HostedPorts(Ports joined, Host host) {
        this.joined = joined;
        this.host = host;
    }

    static Ports of(TestDatabase database) {
        Host host = new Host(database.dataSource());
        Ports joined = JdbcPorts.joined(database.dataSource(), database.database(), host);
        return (Ports) Proxy.newProxyInstance(
                HostedPorts.class.getClassLoader(), new Class<?>[] {Ports.class}, new HostedPorts(joined, host));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getReturnType() == Transactions.class) {
            return new Hosted();
        }
        try {
            return method.invoke(joined, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private final class Hosted implements Transactions {
        @Override
        public <T> T inOne(Supplier<T> work) {
            return host.inTransaction(() -> joined.transactions().inOne(work));
        }

        @Override
        public void whenKept(Runnable task) {
            joined.transactions().whenKept(task);
        }
    }
}
