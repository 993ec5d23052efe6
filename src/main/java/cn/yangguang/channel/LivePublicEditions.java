package cn.yangguang.channel;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAnswer;
import cn.yangguang.reading.PublicDisclosures;
import cn.yangguang.reading.PublicItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Component;

/** Editions as channels get them: only what the public may read at this moment. */
@Component
class LivePublicEditions implements PublicSource {

    private final PublicDisclosures disclosures;
    private final Organs organs;
    private final SiteAddress site;
    private final Clock clock;

    LivePublicEditions(PublicDisclosures disclosures, Organs organs, SiteAddress site, Clock clock) {
        this.disclosures = disclosures;
        this.organs = organs;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public Optional<Publication> of(String indexNumber, int edition) {
        return disclosures.item(indexNumber, edition) instanceof PublicAnswer.Shown(PublicItem item)
                        && !item.corrected()
                        && !item.personsWithheld()
                ? Optional.of(publication(item))
                : Optional.empty();
    }

    private Publication publication(PublicItem item) {
        return new Publication(
                item.organ(),
                organs.find(item.organ()).map(Organ::fullName).orElse(item.organ()),
                item.indexNumber(),
                item.edition(),
                item.title(),
                item.summary(),
                item.documentNumber(),
                LocalDate.ofInstant(item.publishedAt(), clock.getZone()),
                item.body(),
                Jsoup.parse(item.body()).wholeText().strip(),
                disclosures.attachments(item),
                site.of(PublicAddress.item(item.indexNumber())),
                item.edition() > 1);
    }
}
