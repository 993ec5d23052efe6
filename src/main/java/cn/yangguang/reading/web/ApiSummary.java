package cn.yangguang.reading.web;

import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicSummary;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An item in a list.
 *
 * @param publishedOn day of the first publication
 * @param stage PUBLISHED, EXPIRED (失效) or ARCHIVED (已归档)
 * @param url of the page for readers, from the root of this site
 */
record ApiSummary(
        String indexNumber,
        String title,
        String summary,
        String organ,
        @Nullable String category,
        String categoryTitle,
        String documentNumber,
        @Nullable LocalDate formationDate,
        LocalDate publishedOn,
        int edition,
        String stage,
        ApiItem.@Nullable Period period,
        ApiItem.@Nullable Persons persons,
        String url) {

    static ApiSummary of(PublicSummary item, String categoryTitle) {
        return new ApiSummary(
                item.indexNumber(),
                item.title(),
                item.summary(),
                item.organ(),
                item.category(),
                categoryTitle,
                item.documentNumber(),
                item.formationDate(),
                item.publishedOn(),
                item.edition(),
                item.stage().name(),
                ApiItem.Period.of(item.period()),
                ApiItem.Persons.of(item.persons()),
                PublicAddress.item(item.indexNumber()));
    }
}
