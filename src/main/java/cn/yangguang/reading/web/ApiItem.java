package cn.yangguang.reading.web;

import cn.yangguang.disclosure.CoveredPeriod;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAttachment;
import cn.yangguang.reading.PublicDelivery;
import cn.yangguang.reading.PublicItem;
import cn.yangguang.reading.PublicPersonList;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of an item in full.
 *
 * @param liveEdition the edition valid now; differs from {@code edition} when this one was corrected
 * @param body HTML of an allow-list: no script, no style, no foreign address
 * @param publishedOn day of the first publication
 * @param publishedAt time this edition was published
 * @param period 所属期间, null for none
 * @param persons set when it is or was a list of persons; body and files are withheld when its period is over
 */
record ApiItem(
        String indexNumber,
        String title,
        String summary,
        String body,
        String organ,
        String organName,
        @Nullable String category,
        String categoryTitle,
        @Nullable String theme,
        String genre,
        String documentNumber,
        String keywords,
        String source,
        String mode,
        @Nullable LocalDate formationDate,
        LocalDate publishedOn,
        OffsetDateTime publishedAt,
        int edition,
        int liveEdition,
        String stage,
        String lateReason,
        @Nullable Period period,
        @Nullable Persons persons,
        List<File> attachments,
        List<Delivery> deliveries,
        String url) {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** @param size bytes; {@code hash} is SHA-256 */
    record File(String name, long size, String mediaType, String hash, String url) {

        static File of(PublicAttachment attachment) {
            var file = attachment.file();
            return new File(
                    attachment.name(), file.size(), file.mediaType(), file.hash(), PublicAddress.file(attachment));
        }
    }

    /** @param title as it is written in Chinese, such as 2016年第三季度 */
    record Period(LocalDate from, LocalDate to, String title) {

        static @Nullable Period of(@Nullable CoveredPeriod period) {
            return period == null ? null : new Period(period.from(), period.to(), period.toString());
        }
    }

    /** @param over whether the last day has passed */
    record Persons(int persons, LocalDate from, LocalDate until, boolean over) {

        static @Nullable Persons of(@Nullable PublicPersonList list) {
            return list == null ? null : new Persons(list.persons(), list.from(), list.until(), list.over());
        }
    }

    record Delivery(String channel, String channelTitle, LocalDate postedOn) {

        static Delivery of(PublicDelivery delivery) {
            return new Delivery(delivery.channel().code(), delivery.channel().title(), delivery.postedOn());
        }
    }

    static ApiItem of(
            PublicItem item,
            String organName,
            String categoryTitle,
            List<PublicAttachment> attachments,
            List<PublicDelivery> deliveries) {
        return new ApiItem(
                item.indexNumber(),
                item.title(),
                item.summary(),
                item.body(),
                item.organ(),
                organName,
                item.category(),
                categoryTitle,
                item.theme(),
                item.genre(),
                item.documentNumber(),
                item.keywords(),
                item.source(),
                "PROACTIVE",
                item.formationDate(),
                LocalDate.ofInstant(item.firstPublishedAt(), SHANGHAI),
                item.publishedAt().atZone(SHANGHAI).toOffsetDateTime(),
                item.edition(),
                item.liveEdition(),
                item.stage().name(),
                item.lateReason(),
                Period.of(item.period()),
                Persons.of(item.persons()),
                attachments.stream().map(File::of).toList(),
                deliveries.stream().map(Delivery::of).toList(),
                item.corrected()
                        ? PublicAddress.edition(item.indexNumber(), item.edition())
                        : PublicAddress.item(item.indexNumber()));
    }
}
