package cn.yangguang.disclosure;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Tells the log of changes that the time of a 公示名单 is over. Nothing depends on it being punctual: the views withhold
 * the persons by the day on which they are read. It makes what keeps copies (the search index, finished pages) forget
 * them too, also after nights on which no program ran.
 */
@Component
class PublicityEnds implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(PublicityEnds.class);
    private static final int LOOK_EVERY_MS = 30_000;

    private final PublicityStore store;
    private final boolean serving;
    private volatile boolean running;
    private Thread thread = Thread.ofVirtual().unstarted(() -> {});

    PublicityEnds(PublicityStore store, ApplicationContext context) {
        this.store = store;
        this.serving = context instanceof WebApplicationContext;
    }

    @Override
    public boolean isAutoStartup() {
        return serving;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofVirtual().name("publicity").start(this::look);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        while (running) {
            try {
                store.tellWhatIsOver();
            } catch (DataAccessException e) {
                LOG.warn("公示期满的名单暂时查不到，稍后再试");
            }
            try {
                Thread.sleep(LOOK_EVERY_MS);
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
