package cn.yangguang.reading.web;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.catalogue.Category.Scheme;
import cn.yangguang.catalogue.Fields;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.reading.PublicOverview;
import cn.yangguang.reading.PublicOverview.Held;
import cn.yangguang.reading.web.ListView.Branch;
import cn.yangguang.reading.web.ListView.Group;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * 法定主动公开内容 as a tree: the organ's own 类别, the items of 条例 Art. 20 and 21, those of the 2007 version while something stands
 * in them, the fields of 基层政务公开; and the units below. Empty branches show that they are empty.
 */
@Component
class CatalogueTree {

    /** The last day of the 条例 of 2007. */
    private static final LocalDate FORMER_LAW = LocalDate.of(2019, 5, 14);

    private final PublicDisclosures disclosures;
    private final Categories categories;
    private final Organs organs;
    private final Clock clock;

    CatalogueTree(PublicDisclosures disclosures, Categories categories, Organs organs, Clock clock) {
        this.disclosures = disclosures;
        this.categories = categories;
        this.organs = organs;
        this.clock = clock;
    }

    ListView.Tree tree(PublicFilter filter, int page) {
        String organ = filter.organ() == null ? "" : filter.organ();
        List<Organ> below = organs.activeBelow(organ);
        boolean whole = !filter.narrowed() && page == 1;
        return new ListView.Tree(
                whole ? groups(filter, organ) : List.of(),
                whole && filter.below() ? units(filter, below) : List.of(),
                !below.isEmpty());
    }

    private List<Group> groups(PublicFilter filter, String organ) {
        PublicOverview overview = disclosures.overview(filter);
        var address = new ListAddress(PublicColumn.CONTENT.of(organ), filter, "");
        Map<Scheme, List<Branch>> branches = new EnumMap<>(Scheme.class);
        for (Category category : offered(organ)) {
            Held held = overview.category(category.code());
            branches.computeIfAbsent(category.scheme(), scheme -> new ArrayList<>())
                    .add(new Branch(category.title(), address.category(category.code()), held));
        }
        List<Group> groups = new ArrayList<>();
        boolean village = branches.containsKey(Scheme.VILLAGE);
        branches.forEach((scheme, list) -> {
            if (village && scheme != Scheme.VILLAGE && scheme != Scheme.COLUMN) {
                return;
            }
            var group = new Group(scheme.name().toLowerCase(java.util.Locale.ROOT), list);
            if (scheme != Scheme.TOWNSHIP_2007 || group.count() > 0) {
                groups.add(group);
            }
        });
        if (village) {
            return groups;
        }
        groups.add(new Group(
                "fields",
                Fields.all().stream()
                        .map(field ->
                                new Branch(field.name(), address.field(field.code()), overview.field(field.code())))
                        .toList()));
        return groups;
    }

    /** What may be chosen today, then what could be chosen under the former 条例. */
    private Set<Category> offered(String organ) {
        Set<Category> offered = new LinkedHashSet<>(categories.offeredTo(organ, LocalDate.now(clock)));
        offered.addAll(categories.offeredTo(organ, FORMER_LAW));
        return offered;
    }

    private List<Branch> units(PublicFilter filter, List<Organ> below) {
        Map<String, Held> held = disclosures.heldPerOrgan(filter);
        return below.stream()
                .map(unit -> new Branch(
                        unit.name(), PublicColumn.CONTENT.of(unit.key()), held.getOrDefault(unit.key(), Held.NOTHING)))
                .toList();
    }
}
