package cn.yangguang.identity.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Organs as accounts and duties show and choose them. */
@Component
class OrganNames {

    private final Organs organs;

    OrganNames(Organs organs) {
        this.organs = organs;
    }

    /** The name, or the key of an organ nobody knows any more; empty for none. */
    String of(@Nullable String key) {
        return key == null ? "" : organs.find(key).map(Organ::name).orElse(key);
    }

    /** The working organs to choose from, after an entry for none. */
    List<Choice> choices(String none) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice("", none));
        organs.active().forEach(organ -> choices.add(new Choice(organ.key(), organ.name())));
        return List.copyOf(choices);
    }
}
