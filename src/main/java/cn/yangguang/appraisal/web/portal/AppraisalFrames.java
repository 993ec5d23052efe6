package cn.yangguang.appraisal.web.portal;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PageLabels;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The frames of these pages, and their organs. */
@Component
record AppraisalFrames(Organs organs, PublicFrames frames) {

    /** What is not there, or not public, answers 404. */
    Organ organ(String key) {
        return organs.find(key).filter(Organ::active).orElseThrow(AppraisalFrames::missing);
    }

    PublicFrame of(Organ organ, String title, String address) {
        return frames.of(organ, PublicColumn.HOME, title)
                .with(PageLabels.column(PublicColumn.HOME, title))
                .at(address);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
