package cn.yangguang.reading.web;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.reading.PublicCount;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.search.SearchAnswer;
import cn.yangguang.search.SearchAnswer.Count;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ways to narrow a list, with the number of items each would leave: counted by the index, or by the database. */
@Component
class Facets {

    private static final int MOST_ORGANS = 15;

    private final PublicDisclosures disclosures;
    private final PublicTitles titles;
    private final Organs organs;

    Facets(PublicDisclosures disclosures, PublicTitles titles, Organs organs) {
        this.disclosures = disclosures;
        this.titles = titles;
        this.organs = organs;
    }

    /** @param organ whose channels have their titles, {@code *} for those of all */
    ListView.Ways of(String organ, PublicFilter filter, @Nullable SearchAnswer answer) {
        if (answer == null) {
            return new ListView.Ways(
                    List.of(),
                    disclosures.perYear(filter),
                    titles.categories(disclosures.perCategory(filter)),
                    titles.channels(organ, disclosures.perChannel(filter)),
                    List.of());
        }
        SearchAnswer.Counts counts = answer.counts();
        List<Facet> units = counts.organs().stream()
                .filter(count ->
                        organs.find(count.value()).filter(Organ::active).isPresent())
                .limit(MOST_ORGANS)
                .map(count -> new Facet(count.value(), titles.organ(count.value()), count.items()))
                .toList();
        return new ListView.Ways(
                units.size() < 2 ? List.of() : units,
                plain(counts.years()),
                titles.categories(plain(counts.categories())),
                titles.channels(organ, plain(counts.channels())),
                counts.validities().size() < 2 ? List.of() : plain(counts.validities()));
    }

    private static List<PublicCount> plain(List<Count> counts) {
        return counts.stream()
                .map(count -> new PublicCount(count.value(), count.items()))
                .toList();
    }
}
