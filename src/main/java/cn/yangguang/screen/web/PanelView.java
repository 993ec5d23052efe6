package cn.yangguang.screen.web;

import cn.yangguang.page.FormProblems;
import cn.yangguang.screen.Entry;
import cn.yangguang.screen.Panel;
import cn.yangguang.screen.PanelState;
import cn.yangguang.screen.Pin;
import cn.yangguang.screen.Pins;
import java.util.List;
import java.util.Map;

/**
 * One screen.
 *
 * @param address whole address for the device, empty for who does not keep the screen
 * @param times how often each thing was shown
 */
public record PanelView(
        PanelState state,
        String address,
        List<Entry> entries,
        Map<String, Integer> times,
        List<Pin> pins,
        List<Pins.Choice> choices,
        boolean keeps,
        PanelForm form,
        PinForm pin,
        FormProblems problems,
        FormProblems pinProblems) {

    public Panel panel() {
        return state.panel();
    }

    public String here() {
        return "/office/screens/" + panel().id();
    }
}
