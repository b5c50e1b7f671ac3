package sourceline;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.core.PriorityOrdered;

/**
 * Counts every statement that the application asks its database for, whichever way it asks. First of all its kind, so
 * that the pool is watched however early another needs it.
 */
public final class CountedStatements implements BeanPostProcessor, PriorityOrdered {

    private final AtomicLong count = new AtomicLong();

    public long count() {
        return count.get();
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool ? watched(DataSource.class, pool, this::connected) : bean;
    }

    private Object connected(String method, Object result) {
        return result instanceof Connection connection ? watched(Connection.class, connection, this::counted) : result;
    }

    private Object counted(String method, Object result) {
        if (method.startsWith("prepare") || method.equals("createStatement")) {
            count.incrementAndGet();
        }
        return result;
    }

    @FunctionalInterface
    private interface Watching {
        Object watch(String method, Object result);
    }

    private static <T> T watched(Class<T> type, T target, Watching watching) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            try {
                var result = method.invoke(target, arguments);
                return result == null ? null : watching.watch(method.getName(), result);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
