package cn.yangguang.portal;

import cn.yangguang.application.AlreadyPublic;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicSearch;
import cn.yangguang.reading.PublicSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * 先看一看: the published items nearest to what somebody is about to apply for. The form stands below the search, so the face lends
 * it this look.
 */
@Component
class PublishedLike implements AlreadyPublic {

    private final PublicSearch search;
    private final Organs organs;

    PublishedLike(PublicSearch search, Organs organs) {
        this.search = search;
        this.organs = organs;
    }

    /** Each description has its turn, so that no item of the application goes without its nearest. */
    @Override
    public List<Published> like(List<String> wanted, String organ, int most) {
        List<List<PublicSummary>> found =
                wanted.stream().map(text -> near(text, organ, most)).toList();
        Map<String, PublicSummary> nearest = new LinkedHashMap<>();
        for (int rank = 0; rank < most; rank++) {
            for (List<PublicSummary> of : found) {
                if (rank < of.size() && nearest.size() < most) {
                    nearest.putIfAbsent(of.get(rank).indexNumber(), of.get(rank));
                }
            }
        }
        return nearest.values().stream().map(this::published).toList();
    }

    private List<PublicSummary> near(String text, String organ, int most) {
        List<PublicSummary> near = new ArrayList<>(search.similar(text, organ, most));
        if (near.size() < most) {
            search.similar(text, null, most).stream()
                    .filter(other ->
                            near.stream().noneMatch(own -> own.indexNumber().equals(other.indexNumber())))
                    .forEach(near::add);
        }
        return near.size() > most ? near.subList(0, most) : near;
    }

    private Published published(PublicSummary item) {
        return new Published(
                item.title(),
                PublicAddress.item(item.indexNumber()),
                organs.find(item.organ()).map(Organ::name).orElse(item.organ()),
                item.publishedOn());
    }
}
