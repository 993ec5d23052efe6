package cn.yangguang.finished;

import cn.yangguang.traffic.PageViews;
import cn.yangguang.traffic.Visits;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Puts {@link FinishedAdapter} before the container, once the connector has one. */
@Component
class FinishedConnector implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final FinishedPages pages;
    private final ObjectProvider<Visits> visits;
    private final PageViews views;

    FinishedConnector(FinishedPages pages, ObjectProvider<Visits> visits, PageViews views) {
        this.pages = pages;
        this.visits = visits;
        this.views = views;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addConnectorCustomizers(connector -> connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                putBefore(connector);
            }
        }));
    }

    private void putBefore(Connector connector) {
        if (connector.getProtocolHandler() instanceof AbstractProtocol<?> protocol) {
            protocol.setAdapter(new FinishedAdapter(protocol.getAdapter(), pages, visits.getObject(), views));
        }
    }
}
