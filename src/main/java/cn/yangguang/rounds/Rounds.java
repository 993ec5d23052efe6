package cn.yangguang.rounds;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.context.WebApplicationContext;

/** Goes its round soon after the start and then every ten minutes or oftener, on a thread of its own, while the program serves. */
public abstract class Rounds implements SmartLifecycle {

    private static final int EVERY_SECONDS = 600;

    private final String name;
    private final int firstAfterSeconds;
    private final int everySeconds;
    private final String failure;
    private final boolean serving;
    private final Semaphore stopping = new Semaphore(0);
    private volatile boolean running;

    /**
     * @param name of the thread
     * @param firstAfterSeconds how long after the start the first round begins
     * @param failure what is told when a round fails, in Chinese; {@code {}} stands for the reason
     * @param wanted whether the setting says so
     */
    protected Rounds(String name, int firstAfterSeconds, String failure, ApplicationContext context, boolean wanted) {
        this(name, firstAfterSeconds, EVERY_SECONDS, failure, context, wanted);
    }

    /** @param everySeconds how long after the end of one round the next begins, where ten minutes are too long */
    protected Rounds(
            String name,
            int firstAfterSeconds,
            int everySeconds,
            String failure,
            ApplicationContext context,
            boolean wanted) {
        this.name = name;
        this.firstAfterSeconds = firstAfterSeconds;
        this.everySeconds = everySeconds;
        this.failure = failure;
        this.serving = wanted && context instanceof WebApplicationContext;
    }

    /** One round. What it throws is told, and the next round comes all the same. */
    protected abstract void round();

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name(name).start(this::go);
    }

    @Override
    public void stop() {
        running = false;
        stopping.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void go() {
        int wait = firstAfterSeconds;
        while (!stopped(wait)) {
            try {
                round();
            } catch (RuntimeException e) {
                if (running) {
                    LoggerFactory.getLogger(getClass())
                            .warn(failure, String.valueOf(e.getMessage()).replaceAll("\\p{Cntrl}", " "));
                }
            }
            wait = everySeconds;
        }
    }

    private boolean stopped(int seconds) {
        try {
            return stopping.tryAcquire(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
