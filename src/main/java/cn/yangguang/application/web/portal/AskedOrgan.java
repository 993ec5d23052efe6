package cn.yangguang.application.web.portal;

import cn.yangguang.application.OnlineApplications;
import cn.yangguang.onlineform.Unkept;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The organ an application is addressed to. A village is no organ of administration: one applies to the township above it. */
@Component
class AskedOrgan {

    /** Kind of the form, for its tickets. */
    static final String FORM = "application";

    private final Organs organs;
    private final OnlineApplications online;
    private final PublicFrames frames;
    private final Pages pages;

    AskedOrgan(Organs organs, OnlineApplications online, PublicFrames frames, Pages pages) {
        this.organs = organs;
        this.online = online;
        this.frames = frames;
        this.pages = pages;
    }

    /** The answer for an organ that takes applications on line; otherwise the other ways, or that there is no such organ. */
    ResponseEntity<byte[]> answer(
            HttpServletRequest request, String key, Function<Organ, ResponseEntity<byte[]>> answer) {
        Optional<Organ> organ = organs.find(key).filter(one -> one.active() && one.level() != OrganLevel.VILLAGE);
        if (organ.isEmpty()) {
            return pages.show(
                    request,
                    HttpStatus.NOT_FOUND,
                    "cn/yangguang/portal/missing.jte",
                    frames.site(PublicColumn.SEARCH, ""));
        }
        return Unkept.of(online.taken(key) ? answer.apply(organ.get()) : notTaken(request, organ.get()));
    }

    private ResponseEntity<byte[]> notTaken(HttpServletRequest request, Organ organ) {
        var frame = frames.of(organ, PublicColumn.APPLY, pages.screen(request).of("application.portal.title"));
        return pages.show(
                request,
                "cn/yangguang/application/web/portal/nottaken.jte",
                new NotTakenView(frame, organ.facts().fax()));
    }
}
