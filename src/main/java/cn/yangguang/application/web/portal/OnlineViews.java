package cn.yangguang.application.web.portal;

import cn.yangguang.application.AlreadyPublic;
import cn.yangguang.application.AlreadyPublic.Published;
import cn.yangguang.application.OnlineApplications;
import cn.yangguang.law.LawProfile;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gathers what the pages of the form show. */
@Component
class OnlineViews {

    private static final int SIMILAR = 3;

    private final OnlineApplications online;
    private final ObjectProvider<AlreadyPublic> already;
    private final PublicFrames frames;
    private final Clock clock;

    OnlineViews(OnlineApplications online, ObjectProvider<AlreadyPublic> already, PublicFrames frames, Clock clock) {
        this.online = online;
        this.already = already;
        this.frames = frames;
        this.clock = clock;
    }

    /** The form as it stands, with what is wrong about it. */
    OnlineView form(Screen screen, Organ organ, OnlineForm form, List<FieldProblem> problems) {
        return view(screen, organ, form, problems, false);
    }

    /** The same beside what is public already. */
    OnlineView looked(Screen screen, Organ organ, OnlineForm form, List<FieldProblem> problems) {
        return view(screen, organ, form, problems, true);
    }

    private OnlineView view(Screen screen, Organ organ, OnlineForm form, List<FieldProblem> problems, boolean looking) {
        return new OnlineView(
                frames.of(organ, PublicColumn.APPLY, screen.of("application.portal.title"))
                        .at(PublicColumn.APPLY.of(organ.key()) + "/online"),
                organ.facts().fax(),
                form,
                new FormProblems(problems),
                looking ? similar(organ, form.wanted()) : List.of(),
                looking,
                online.helped(organ.key()),
                LawProfile.on(LocalDate.now(clock)));
    }

    private List<Published> similar(Organ organ, List<String> wanted) {
        AlreadyPublic known = already.getIfAvailable();
        return known == null || wanted.isEmpty() ? List.of() : known.like(wanted, organ.key(), SIMILAR);
    }
}
