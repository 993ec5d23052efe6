package cn.yangguang.noticeboard;

import cn.yangguang.noticeboard.SheetQueries.Printable;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/** What an organ published, ready to be printed for its boards: any disclosure, of villages and townships alike. */
@Service
public class PublishedSheets {

    /** The most things in one file. */
    public static final int MOST = 60;

    private final SheetQueries queries;
    private final Organs organs;

    PublishedSheets(SheetQueries queries, Organs organs) {
        this.queries = queries;
        this.organs = organs;
    }

    /** Something that can be printed. */
    public record Choice(long disclosure, String indexNumber, String title, LocalDate publishedOn) {}

    /** What was published between these days, the newest first, at most {@value #MOST}. */
    @Transactional(readOnly = true)
    public List<Choice> between(String organ, LocalDate from, LocalDate to) {
        return queries.between(organ, from, to, MOST).stream()
                .map(one -> new Choice(one.disclosure(), one.indexNumber(), one.title(), one.publishedOn()))
                .toList();
    }

    /**
     * These things as sources of sheets, what is not public left out.
     *
     * @param site what stands before the paths of the site, such as {@code https://www.example.gov.cn}, or empty: then no code is printed
     */
    @Transactional(readOnly = true)
    public List<SheetSource> of(String organ, Collection<Long> disclosures, String site) {
        Organ publisher = organs.find(organ).orElseThrow();
        String telephone = telephone(publisher);
        return queries.of(organ, disclosures).stream()
                .limit(MOST)
                .map(one -> source(one, publisher, telephone, site))
                .toList();
    }

    private static SheetSource source(Printable one, Organ publisher, String telephone, String site) {
        var period = one.period();
        return new SheetSource(
                publisher.fullName(),
                heading(one),
                one.indexNumber(),
                one.title(),
                body(one),
                one.publishedOn(),
                period == null ? "" : period.toString(),
                site.isEmpty() ? "" : site + "/d/" + path(one.indexNumber()),
                telephone);
    }

    private static String heading(Printable one) {
        String part = one.part();
        if (part != null && (part.equals("FINANCE") || part.equals("SPECIAL"))) {
            return "财务公开";
        }
        return one.village() ? "村务公开" : "政府信息公开";
    }

    private static String body(Printable one) {
        String text = one.body().isBlank() ? "<p>" + HtmlUtils.htmlEscape(one.summary()) + "</p>" : one.body();
        return one.files() == null ? text : text + "<p>附件（扫码查看）：" + HtmlUtils.htmlEscape(one.files()) + "</p>";
    }

    /** Its own, else that of the organ above: villagers report to the township (村民委员会组织法). */
    private String telephone(Organ organ) {
        String own = organ.facts().reportTelephone();
        return !own.isEmpty() || organ.parent() == null
                ? own
                : Optional.ofNullable(organ.parent())
                        .flatMap(organs::find)
                        .map(above -> above.facts().reportTelephone())
                        .orElse("");
    }

    private static String path(String indexNumber) {
        return Arrays.stream(indexNumber.split("/", -1))
                .map(part -> UriUtils.encode(part, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }
}
