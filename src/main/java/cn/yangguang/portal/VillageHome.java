package cn.yangguang.portal;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicFilter;
import cn.yangguang.village.Villages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The home of a village is its board: 村务 and 财务 with their periods. */
@Component
class VillageHome {

    private static final int NEWEST = 8;

    private final Villages villages;
    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final PublicFrames frames;
    private final Pages pages;

    VillageHome(Villages villages, PublicDisclosures disclosures, Organs organs, PublicFrames frames, Pages pages) {
        this.villages = villages;
        this.disclosures = disclosures;
        this.organs = organs;
        this.frames = frames;
        this.pages = pages;
    }

    ResponseEntity<byte[]> show(HttpServletRequest request, Organ village) {
        Optional<Organ> township = Optional.ofNullable(village.parent()).flatMap(organs::find);
        return pages.show(
                request,
                "cn/yangguang/portal/village.jte",
                new VillageView(
                        frames.of(village, PublicColumn.VILLAGE, ""),
                        villages.board(village),
                        disclosures.find(PublicFilter.of(village.key()), 1, NEWEST),
                        township.orElse(null)));
    }
}
