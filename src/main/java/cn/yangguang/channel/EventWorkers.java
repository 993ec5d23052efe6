package cn.yangguang.channel;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Who carries out what follows from an event. A whole year imported at once tells a thousand events; each asks the database, and they must
 * leave it connections for those who read pages: a few workers, and the others wait for their turn.
 */
@Configuration
class EventWorkers {

    static final int WORKERS = 3;

    @Bean({"applicationTaskExecutor", "taskExecutor"})
    ThreadPoolTaskExecutor eventWorkers() {
        var workers = new ThreadPoolTaskExecutor();
        workers.setCorePoolSize(WORKERS);
        workers.setMaxPoolSize(WORKERS);
        workers.setThreadNamePrefix("events-");
        return workers;
    }
}
