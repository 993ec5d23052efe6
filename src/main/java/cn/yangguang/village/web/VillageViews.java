package cn.yangguang.village.web;

import cn.yangguang.identity.Person;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Screen;
import cn.yangguang.village.Occasion;
import cn.yangguang.village.Occasions;
import cn.yangguang.village.VillageItem;
import cn.yangguang.village.VillageReach;
import cn.yangguang.village.VillageWork;
import cn.yangguang.village.Villages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of villages show. */
@Component
public class VillageViews {

    private final Villages villages;
    private final Occasions occasions;
    private final VillageWork work;
    private final VillageReach reach;

    VillageViews(Villages villages, Occasions occasions, VillageWork work, VillageReach reach) {
        this.villages = villages;
        this.occasions = occasions;
        this.work = work;
        this.reach = reach;
    }

    /** All villages somebody sees, with the townships they belong to. */
    public record All(List<Organ> villages, List<Organ> townships, List<VillageWork.Waiting> waiting) {

        public VillageWork.@Nullable Waiting of(Organ village) {
            return waiting.stream()
                    .filter(one -> one.village().key().equals(village.key()))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A township or a village.
     *
     * @param work of a village
     * @param open decisions of a village about which is still to be told
     * @param announceable items under which something can be announced
     * @param local the local list, for a township
     * @param chosen of these, by code
     * @param writes whether the person may enter something
     * @param typed the form that was refused, null when there was none
     */
    public record One(
            Organ organ,
            Lights lights,
            List<VillageWork.Waiting> work,
            List<Occasion> open,
            List<VillageItem> announceable,
            List<VillageItem> local,
            Set<String> chosen,
            boolean writes,
            FormProblems problems,
            @Nullable HttpServletRequest typed) {

        public String at(String field) {
            String sent = typed == null ? null : typed.getParameter(field);
            return sent == null ? "" : sent;
        }

        public List<Choice> items(Screen screen) {
            return Stream.concat(
                            Stream.of(new Choice("", screen.of("village.choose"))),
                            announceable.stream().map(item -> new Choice(item.code(), item.title())))
                    .toList();
        }

        public String title(String code) {
            return announceable.stream()
                    .filter(item -> item.code().equals(code))
                    .findFirst()
                    .map(VillageItem::title)
                    .orElse(code);
        }
    }

    One of(
            Person person,
            Organ organ,
            String year,
            LocalDate today,
            FormProblems problems,
            @Nullable HttpServletRequest typed) {
        int shown = year.matches("20[0-9]{2}") ? Integer.parseInt(year) : today.getYear();
        boolean village = organ.level() == OrganLevel.VILLAGE;
        List<Organ> all = village ? List.of(organ) : reach.below(organ.key());
        Lights lights = Lights.of(
                shown,
                all,
                villages.standings(
                        all.stream().map(Organ::key).toList(), Lights.first(shown), Lights.last(shown), today));
        return new One(
                organ,
                lights,
                village ? work.of(person, all) : List.of(),
                village ? occasions.open(organ.key()) : List.of(),
                village ? occasions.announceable() : List.of(),
                village ? List.of() : occasions.local(),
                village ? Set.of() : occasions.chosen(organ.key()),
                reach.writesFor(person, organ).isPresent(),
                problems,
                typed);
    }
}
