package cn.yangguang.identity.web;

import cn.yangguang.identity.Refusal;
import cn.yangguang.page.Screen;
import java.util.List;
import java.util.stream.Collectors;

/** Refusals as a form shows them: beside their fields, or above the form when they are about the whole. */
public record FormMistakes(List<Refusal> refusals) {

    static final FormMistakes NONE = new FormMistakes(List.of());

    /** What is wrong with the field, in words; empty when nothing is. */
    public String at(String field, Screen screen) {
        return refusals.stream()
                .filter(r -> r.field().equals(field))
                .map(r -> screen.of(r.key(), r.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** What is wrong with the act as a whole; empty when nothing is. */
    public String whole(Screen screen) {
        return at("", screen);
    }
}
