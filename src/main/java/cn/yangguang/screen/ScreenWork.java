package cn.yangguang.screen;

import cn.yangguang.identity.Person;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What screens want of the person today: somebody has to go and look at the silent ones. */
@Service
public class ScreenWork {

    private final Panels panels;
    private final Beats beats;

    ScreenWork(Panels panels, Beats beats) {
        this.panels = panels;
        this.beats = beats;
    }

    /** The silent screens that the person keeps. */
    @Transactional(readOnly = true)
    public List<Panel> silent(Person person) {
        List<Panel> kept =
                panels.of(panels.keptBy(person)).stream().filter(Panel::used).toList();
        return beats.states(kept).stream()
                .filter(state -> state.light() == PanelState.Light.RED)
                .map(PanelState::panel)
                .toList();
    }
}
