package cn.yangguang.office.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.IndexNumbers;
import cn.yangguang.disclosure.DisclosureSettings;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.office.web.OrganSettingsView.Typed;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.village.Villages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gathers the settings of an organ from the modules they belong to. */
@Component
class OrganSettingsViews {

    private final DisclosureSettings settings;
    private final IndexNumbers numbers;
    private final Categories categories;
    private final Villages villages;
    private final Clock clock;

    OrganSettingsViews(
            DisclosureSettings settings, IndexNumbers numbers, Categories categories, Villages villages, Clock clock) {
        this.settings = settings;
        this.numbers = numbers;
        this.categories = categories;
        this.villages = villages;
        this.clock = clock;
    }

    OrganSettingsView of(Organ organ, Typed typed) {
        String key = organ.key();
        String pattern = typed.at("pattern", "", "pattern", numbers.patternOf(key));
        List<List<Stage>> routes = IntStream.rangeClosed(1, DisclosureSettings.MOST_LEVELS)
                .mapToObj(settings::route)
                .toList();
        return new OrganSettingsView(
                organ,
                settings.reviewLevels(key),
                routes,
                pattern,
                numbers.preview(key, pattern, LocalDate.now(clock)).orElse(""),
                settings.channels(key),
                categories.columnsOf(key),
                organ.level().compareTo(OrganLevel.TOWNSHIP) >= 0 ? villages.rule(organ) : null,
                typed);
    }
}
