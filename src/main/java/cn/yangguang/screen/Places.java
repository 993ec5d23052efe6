package cn.yangguang.screen;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which screens play what an organ places: its own, and those below that play the organ above as well. */
@Component
class Places {

    private final PanelStore store;
    private final Organs organs;

    Places(PanelStore store, Organs organs) {
        this.store = store;
        this.organs = organs;
    }

    List<Panel> of(String organ) {
        List<String> keys = Stream.concat(
                        Stream.of(organ), organs.children(organ).stream().map(Organ::key))
                .toList();
        return store.of(keys).stream()
                .filter(panel -> panel.organ().equals(organ) || panel.above())
                .toList();
    }

    /** Keys of the organs whose items the screen plays, its own first. */
    List<String> playedBy(Panel panel) {
        String above =
                panel.above() ? organs.find(panel.organ()).map(Organ::parent).orElse(null) : null;
        return above == null ? List.of(panel.organ()) : List.of(panel.organ(), above);
    }
}
