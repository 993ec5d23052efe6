package cn.yangguang.reading.web;

import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.ItemOpinions;
import cn.yangguang.reading.PublicItem;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What stands around an item on its page: titles, the frame of its organ, addresses, what readers think of it. */
@Component
record ItemSurroundings(
        PublicTitles titles,
        PublicFrames frames,
        SiteAddress site,
        Organs organs,
        ObjectProvider<ItemOpinions> opinions) {

    /** Empty while too few spoke, or no module asks readers. */
    Optional<ItemOpinions.Result> opinion(PublicItem item) {
        return Optional.ofNullable(opinions.getIfAvailable()).flatMap(source -> source.of(item));
    }
}
