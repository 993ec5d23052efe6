package cn.yangguang.subscription.web.portal;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.subscription.Subscriptions;
import cn.yangguang.subscription.WishWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the pages of subscribing show. */
@Component
class SubscribeViews {

    private final Organs organs;
    private final Categories categories;
    private final PublicFrames frames;
    private final Subscriptions subscriptions;
    private final WishWords wishes;
    private final Clock clock;

    SubscribeViews(
            Organs organs,
            Categories categories,
            PublicFrames frames,
            Subscriptions subscriptions,
            WishWords wishes,
            Clock clock) {
        this.organs = organs;
        this.categories = categories;
        this.frames = frames;
        this.subscriptions = subscriptions;
        this.wishes = wishes;
        this.clock = clock;
    }

    SubscribeView of(Screen screen, SubscribeForm typed, List<FieldProblem> problems) {
        Optional<Organ> chosen = organ(typed.organ());
        SubscribeForm form = chosen.isPresent() ? typed : typed.about("");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", screen.of("subscription.wish.site")));
        organs.active().forEach(organ -> choices.add(new Choice(organ.key(), organ.fullName())));
        String known = chosen.or(frames::sole).map(Organ::key).orElse("");
        List<Category> offered = known.isEmpty() ? List.of() : categories.offeredTo(known, LocalDate.now(clock));
        return new SubscribeView(
                frame(screen, form.organ()),
                form,
                new FormProblems(problems),
                choices,
                offered,
                chosen.isPresent() && !organs.children(form.organ()).isEmpty(),
                subscriptions.offered(form.organ().isEmpty() ? null : form.organ()),
                subscriptions.daysToConfirm());
    }

    String words(Screen screen, cn.yangguang.subscription.Subscription one) {
        return wishes.of(one.wish(), screen.words());
    }

    PublicFrame frame(Screen screen, String organ) {
        String title = screen.of("subscription.title");
        return organ(organ)
                .map(found -> frames.of(found, PublicColumn.HOME, title))
                .orElseGet(() -> frames.site(PublicColumn.HOME, title));
    }

    private Optional<Organ> organ(String key) {
        return organs.find(key).filter(Organ::active);
    }
}
