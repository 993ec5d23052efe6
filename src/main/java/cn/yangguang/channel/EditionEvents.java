package cn.yangguang.channel;

import cn.yangguang.disclosure.EditionPublished;
import cn.yangguang.disclosure.EditionWithdrawn;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what was published and what was taken down. An event is told at least once; being told twice changes nothing. */
@Component
class EditionEvents {

    private final Dispatches dispatches;

    EditionEvents(Dispatches dispatches) {
        this.dispatches = dispatches;
    }

    @ApplicationModuleListener
    void on(EditionPublished published) {
        dispatches.begin(published.organ(), published.disclosure(), published.edition(), published.indexNumber());
    }

    @ApplicationModuleListener
    void on(EditionWithdrawn withdrawn) {
        dispatches.recall(withdrawn.disclosure(), withdrawn.edition());
    }
}
