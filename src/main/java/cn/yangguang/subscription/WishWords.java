package cn.yangguang.subscription;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in one line what somebody subscribes to. */
@Component
public class WishWords {

    private final Organs organs;
    private final Categories categories;

    WishWords(Organs organs, Categories categories) {
        this.organs = organs;
        this.categories = categories;
    }

    public String of(Wish wish, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(
                wish.organ() == null
                        ? words.of("subscription.wish.site")
                        : organ(wish.organ()) + (wish.below() ? words.of("subscription.wish.below") : ""));
        if (!wish.categories().isEmpty()) {
            parts.add(wish.categories().stream().map(this::category).collect(Collectors.joining("、")));
        }
        if (!wish.words().isEmpty()) {
            parts.add(words.of(wish.anyWord() ? "subscription.wish.any" : "subscription.wish.all", wish.words()));
        }
        parts.add(words.of("subscription.rhythm." + wish.rhythm().name()));
        return String.join("；", parts);
    }

    /** Full name of an organ. */
    public String organ(String key) {
        return organs.find(key).map(Organ::fullName).orElse(key);
    }

    public String category(String code) {
        return categories.find(code).map(Category::title).orElse(code);
    }
}
