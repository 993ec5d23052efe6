package cn.yangguang.reading.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.Theme;
import cn.yangguang.catalogue.Themes;
import cn.yangguang.disclosure.Channel;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.reading.PublicCount;
import cn.yangguang.reading.PublicDisclosures;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the codes of items into the words readers know. A code without words stands for itself. */
@Component
class PublicTitles {

    private final Categories categories;
    private final Organs organs;
    private final PublicDisclosures disclosures;

    PublicTitles(Categories categories, Organs organs, PublicDisclosures disclosures) {
        this.categories = categories;
        this.organs = organs;
        this.disclosures = disclosures;
    }

    /** Empty for an item without category. */
    String category(@Nullable String code) {
        return code == null ? "" : categories.find(code).map(Category::title).orElse(code);
    }

    /** Class and sub-class of the 主题分类; empty for an item without. */
    String theme(@Nullable String code) {
        return code == null ? "" : Themes.find(code).map(Theme::display).orElse(code);
    }

    String organ(String key) {
        return organs.find(key).map(Organ::fullName).orElse(key);
    }

    List<Facet> categories(List<PublicCount> counts) {
        return counts.stream()
                .map(count -> new Facet(count.code(), category(count.code()), count.count()))
                .toList();
    }

    List<Facet> channels(String organ, List<PublicCount> counts) {
        Map<String, String> titles = new HashMap<>();
        for (Channel channel : disclosures.channels(organ)) {
            titles.put(channel.code(), channel.title());
        }
        return counts.stream()
                .map(count -> new Facet(count.code(), titles.getOrDefault(count.code(), count.code()), count.count()))
                .toList();
    }
}
