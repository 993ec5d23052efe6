package cn.yangguang.channel;

import cn.yangguang.disclosure.Attachment;
import cn.yangguang.disclosure.Dossier;
import cn.yangguang.disclosure.Edition;
import cn.yangguang.disclosure.EditionContent;
import cn.yangguang.files.Contents;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.SiteAddress;
import cn.yangguang.reading.PublicAddress;
import cn.yangguang.reading.PublicAttachment;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.stereotype.Service;

/** What each connected channel would send of an edition, for the eyes of the staff: also of a draft, before anybody signs it. */
@Service
public class Previews {

    private static final String NUMBER_TO_COME = "YANSHI-00000/0000-00000";

    private final Connections connections;
    private final Contents contents;
    private final Organs organs;
    private final SiteAddress site;
    private final Clock clock;

    Previews(Connections connections, Contents contents, Organs organs, SiteAddress site, Clock clock) {
        this.connections = connections;
        this.contents = contents;
        this.organs = organs;
        this.site = site;
        this.clock = clock;
    }

    /**
     * One channel's version.
     *
     * @param kind title of the kind of channel
     * @param chosen whether the edition is meant for this channel
     * @param page what the reader would see, where the channel shows more than lines of text
     */
    public record Preview(
            Connections.Connection connection,
            Account account,
            String kind,
            boolean chosen,
            Adapted adapted,
            Optional<String> page) {}

    /** For every channel of the organ that is connected, the chosen ones first. */
    public List<Preview> of(Dossier dossier, Edition edition) {
        Publication publication = publication(dossier, edition);
        List<Preview> all = connections.of(dossier.disclosure().organ()).stream()
                .flatMap(one -> preview(one, edition, publication).stream())
                .toList();
        return Stream.concat(all.stream().filter(Preview::chosen), all.stream().filter(one -> !one.chosen()))
                .toList();
    }

    private Optional<Preview> preview(Connections.Connection connection, Edition edition, Publication publication) {
        Account account = connection.account();
        if (account == null) {
            return Optional.empty();
        }
        return connections.kind(account.kind()).map(adapter -> {
            Adapted adapted = adapter.adapt(publication, account);
            boolean chosen = edition.content().channels().contains(account.channel());
            return new Preview(connection, account, adapter.title(), chosen, adapted, adapter.shown(adapted, account));
        });
    }

    private Publication publication(Dossier dossier, Edition edition) {
        EditionContent content = edition.content();
        String organ = dossier.disclosure().organ();
        String known = dossier.disclosure().indexNumber();
        String number = known == null ? NUMBER_TO_COME : known;
        var published = edition.publishedAt();
        return new Publication(
                organ,
                organs.find(organ).map(Organ::fullName).orElse(organ),
                number,
                edition.ref().number(),
                content.title(),
                content.summary(),
                content.documentNumber(),
                LocalDate.ofInstant(published == null ? clock.instant() : published, clock.getZone()),
                content.body(),
                Jsoup.parse(content.body()).wholeText().strip(),
                content.attachments().stream()
                        .filter(one -> !content.body().contains(one.hash()))
                        .flatMap(one -> attachment(one).stream())
                        .toList(),
                site.of(PublicAddress.item(number)),
                edition.ref().number() > 1);
    }

    private Optional<PublicAttachment> attachment(Attachment attachment) {
        return contents.find(attachment.hash()).map(file -> new PublicAttachment(attachment.name(), file, false));
    }
}
