package cn.yangguang.screen.web;

import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.screen.Alert;
import cn.yangguang.screen.PanelState;
import cn.yangguang.screen.SilenceRule;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * All screens a person looks after.
 *
 * @param keeps organs to which the person may add a screen, by key
 */
public record PanelsView(
        List<PanelState> states,
        List<Alert> alerts,
        Map<String, String> names,
        List<Choice> keeps,
        SilenceRule rule,
        Instant now,
        PanelForm form,
        FormProblems problems) {

    public long count(PanelState.Light light) {
        return used().stream().filter(state -> state.light() == light).count();
    }

    public List<PanelState> used() {
        return states.stream().filter(state -> state.panel().used()).toList();
    }

    public List<PanelState> givenUp() {
        return states.stream().filter(state -> !state.panel().used()).toList();
    }

    public List<Alert> running() {
        return alerts.stream().filter(alert -> alert.running(now)).toList();
    }

    public List<Alert> over() {
        return alerts.stream().filter(alert -> !alert.running(now)).toList();
    }
}
