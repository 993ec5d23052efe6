package cn.yangguang.channel;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Who does the steps of dispatches when: db-scheduler on the database, shared by every program on it. A step whose program has died is
 * taken over by another after its heart-beats have stopped. Works only while the program serves.
 */
@Component
class DispatchQueue implements Planning, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchQueue.class);
    private static final TaskDescriptor<Void> STEP = TaskDescriptor.of("dispatch", Void.class);

    private final Scheduler scheduler;
    private final boolean serving;

    DispatchQueue(
            DataSource database,
            ObjectProvider<Dispatching> dispatching,
            Clock clock,
            ApplicationContext context,
            @Value("${yangguang.channel.background:true}") boolean wanted,
            @Value("${yangguang.channel.heartbeat-seconds:30}") int heartbeat) {
        CustomTask<Void> step = Tasks.custom(STEP)
                .onFailureReschedule(FixedDelay.ofMinutes(1))
                .onDeadExecutionRevive()
                .execute(
                        (instance, execution) -> completion(dispatching.getObject(), Long.parseLong(instance.getId())));
        this.scheduler = new SchedulerBuilder(new TransactionAwareDataSourceProxy(database), List.of(step))
                .tableName("channel.scheduled_tasks")
                .threads(4)
                .pollingInterval(Duration.ofSeconds(2))
                .heartbeatInterval(Duration.ofSeconds(heartbeat))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(8))
                .clock(clock::instant)
                .build();
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    /** One step, then when to come again. What was called back just now, while nobody could plan it, goes on at once. */
    private CompletionHandler<Void> completion(Dispatching dispatching, long id) {
        Optional<Instant> again = dispatching.step(id);
        return (complete, operations) -> {
            if (again.isPresent()) {
                operations.reschedule(complete, again.get());
            } else {
                operations.remove();
                dispatching.left(id).ifPresent(moment -> at(id, moment));
            }
        };
    }

    @Override
    public void at(long dispatch, Instant moment) {
        var instance = STEP.instance(String.valueOf(dispatch)).scheduledTo(moment);
        try {
            if (!scheduler.scheduleIfNotExists(instance)) {
                scheduler.reschedule(instance);
            }
        } catch (TaskInstanceCurrentlyExecutingException e) {
            LOG.debug("dispatch {} is at work; it looks again by itself", dispatch);
        }
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted();
    }
}
