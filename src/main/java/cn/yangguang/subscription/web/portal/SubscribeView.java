package cn.yangguang.subscription.web.portal;

import cn.yangguang.catalogue.Category;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.subscription.Rhythm;
import java.util.Arrays;
import java.util.List;

/**
 * The form.
 *
 * @param units whether the organ chosen has units below
 * @param mail whether letters can be sent for it; feeds can be had in any case
 * @param days that a confirmation is waited for
 */
public record SubscribeView(
        PublicFrame frame,
        SubscribeForm form,
        FormProblems problems,
        List<Choice> organs,
        List<Category> categories,
        boolean units,
        boolean mail,
        int days) {

    public List<Choice> rhythms(Screen screen) {
        return Arrays.stream(Rhythm.values())
                .map(one -> new Choice(one.name(), screen.of("subscription.rhythm." + one.name())))
                .toList();
    }

    public String at(String field, Screen screen) {
        return problems.at(field, screen);
    }
}
