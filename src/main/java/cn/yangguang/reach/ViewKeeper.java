package cn.yangguang.reach;

import cn.yangguang.rounds.Rounds;
import cn.yangguang.traffic.PageViews;
import cn.yangguang.traffic.PageViews.View;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/** Writes down what was counted, every ten minutes and when the program stops: after the last answer, before the database. */
@Component
class ViewKeeper extends Rounds {

    private static final String FAILURE = "浏览量暂时记不下来，稍后再试：{}";

    private final PageViews views;
    private final ObjectProvider<ViewStore> store;

    ViewKeeper(
            PageViews views,
            ObjectProvider<ViewStore> store,
            ApplicationContext context,
            @Value("${yangguang.reach.background:true}") boolean wanted) {
        super("reach", 600, FAILURE, context, wanted);
        this.views = views;
        this.store = store;
    }

    @Override
    protected void round() {
        Map<View, Long> taken = views.take();
        if (!taken.isEmpty()) {
            try {
                store.getObject().add(taken);
            } catch (RuntimeException e) {
                views.putBack(taken);
                throw e;
            }
        }
    }

    /** Later than the web server, which stops in one of the highest phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        super.stop();
        try {
            round();
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(ViewKeeper.class).warn(FAILURE, e.getClass().getSimpleName());
        }
    }
}
