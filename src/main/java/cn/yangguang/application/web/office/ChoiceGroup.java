package cn.yangguang.application.web.office;

import cn.yangguang.page.Choice;
import java.util.List;

/** Several choices under one heading; without a heading when it is empty. */
public record ChoiceGroup(String heading, List<Choice> choices) {

    public ChoiceGroup {
        choices = List.copyOf(choices);
    }

    static List<ChoiceGroup> plain(List<Choice> choices) {
        return choices.isEmpty() ? List.of() : List.of(new ChoiceGroup("", choices));
    }
}
