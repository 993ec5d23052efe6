package cn.yangguang.complaint.web.portal;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what the pages of the form show. */
@Component
class ComplainViews {

    private final Organs organs;
    private final PublicFrames frames;

    ComplainViews(Organs organs, PublicFrames frames) {
        this.organs = organs;
        this.frames = frames;
    }

    ComplainView of(Screen screen, ComplainForm form, List<FieldProblem> problems) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", screen.of("complaint.portal.organ.none")));
        organs.active().forEach(organ -> choices.add(new Choice(organ.key(), organ.fullName())));
        Optional<Organ> chosen = organs.find(form.organ()).filter(Organ::active);
        return new ComplainView(
                frame(screen, form.organ(), "complaint.portal.title", "/complaints/new"),
                chosen.isPresent() ? form : form.about(""),
                new FormProblems(problems),
                choices,
                chosen.map(Organ::fullName).orElse(""));
    }

    /** The frame of the organ, so that its report telephone stands on the page; of the site when none is chosen. */
    PublicFrame frame(Screen screen, String organ, String words, String address) {
        String title = screen.of(words);
        PublicFrame frame = organs.find(organ)
                .filter(Organ::active)
                .map(one -> frames.of(one, PublicColumn.HOME, title))
                .orElseGet(() -> frames.site(PublicColumn.HOME, title));
        return frame.with(PageLabels.column(PublicColumn.HOME, title)).at(address);
    }

    /** What one may write of when nothing was chosen: the site's own organ. */
    String sole() {
        return frames.sole().map(Organ::key).orElse("");
    }
}
