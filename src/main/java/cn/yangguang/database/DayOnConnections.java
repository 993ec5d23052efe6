package cn.yangguang.database;

import java.time.Clock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts {@link DatedConnections} around the program's connections. */
@Component
class DayOnConnections implements BeanPostProcessor {

    private final Supplier<Clock> clock;

    DayOnConnections(ObjectProvider<Clock> clock) {
        this.clock = clock::getObject;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && !(bean instanceof DatedConnections)
                ? new DatedConnections(source, clock)
                : bean;
    }
}
