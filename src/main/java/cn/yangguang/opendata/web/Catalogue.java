package cn.yangguang.opendata.web;

import static cn.yangguang.page.LinkedData.object;

import cn.yangguang.opendata.DataSet;
import cn.yangguang.opendata.OpenData;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.PublicColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The catalogue of data sets in DCAT 3: what an organ published in a year is one data set, its figures are another, both to be had as CSV
 * and as JSON. The
 * licence is the operator's to state ({@code yangguang.site.licence}, an address); while it is not, none is claimed.
 */
@Component
class Catalogue {

    private static final String CSV = "https://www.iana.org/assignments/media-types/text/csv";
    private static final String JSON = "https://www.iana.org/assignments/media-types/application/json";
    private static final String ATOM = "https://www.iana.org/assignments/media-types/application/atom+xml";
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final OpenData data;
    private final Organs organs;
    private final PublicFrames frames;
    private final String licence;

    Catalogue(OpenData data, Organs organs, PublicFrames frames, @Value("${yangguang.site.licence:}") String licence) {
        this.data = data;
        this.organs = organs;
        this.frames = frames;
        this.licence = licence.strip();
    }

    /** @param base what stands before the paths of this site, without a slash at its end */
    Map<String, Object> of(String base) {
        List<DataSet> sets = data.dataSets();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", context());
        whole.putAll(object(
                "dcat:Catalog",
                "@id",
                base + "/catalog.jsonld",
                "dct:title",
                frames.site(PublicColumn.HOME, "").site().name(),
                "dct:language",
                "zh-CN",
                "foaf:homepage",
                id(base + "/"),
                "dct:license",
                licence.isEmpty() ? null : id(licence),
                "dct:modified",
                day(sets.stream()
                        .map(DataSet::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null)),
                "dcat:dataset",
                sets.stream()
                        .flatMap(set -> organs.find(set.organ()).filter(Organ::active).stream()
                                .flatMap(organ -> Stream.of(dataSet(base, organ, set), figures(base, organ, set))))
                        .toList()));
        return whole;
    }

    private Map<String, Object> dataSet(String base, Organ organ, DataSet set) {
        String list = base + PublicColumn.CONTENT.of(organ.key()) + "?year=" + set.year();
        String query = "?organ=" + organ.key() + "&year=" + set.year();
        return object(
                "dcat:Dataset",
                "@id",
                list + "#data",
                "dct:identifier",
                organ.key() + "-" + set.year(),
                "dct:title",
                organ.fullName() + set.year() + "年主动公开的政府信息",
                "dct:description",
                "共 " + set.items() + " 条，每条有索引号、信息名称、内容概述、生成日期、发布日期等。",
                "dct:publisher",
                publisher(base, organ),
                "dct:issued",
                typed(set.first()),
                "dct:modified",
                day(set.changedAt()),
                "dct:temporal",
                object("dct:PeriodOfTime", "dcat:startDate", typed(set.first()), "dcat:endDate", typed(set.last())),
                "dct:language",
                "zh-CN",
                "dct:license",
                licence.isEmpty() ? null : id(licence),
                "dcat:keyword",
                List.of("政府信息公开", "主动公开", organ.name()),
                "dcat:landingPage",
                id(list),
                "dcat:distribution",
                List.of(
                        distribution(base + "/api/v1/disclosures.csv" + query, "CSV", CSV, true),
                        distribution(base + "/api/v1/disclosures" + query, "JSON", JSON, false),
                        distribution(base + "/organs/" + organ.key() + "/feed.atom", "Atom", ATOM, false)));
    }

    /** Where the statistics of an organ are. */
    static String statistics(Organ organ) {
        return "/organs/" + organ.key() + "/statistics";
    }

    private Map<String, Object> figures(String base, Organ organ, DataSet set) {
        String page = base + statistics(organ) + "/" + set.year();
        return object(
                "dcat:Dataset",
                "@id",
                page + "#data",
                "dct:identifier",
                organ.key() + "-" + set.year() + "-statistics",
                "dct:title",
                organ.fullName() + set.year() + "年主动公开统计",
                "dct:description",
                "按月份、类别、渠道和是否按时公开统计的条数。",
                "dct:publisher",
                publisher(base, organ),
                "dct:modified",
                day(set.changedAt()),
                "dct:temporal",
                object("dct:PeriodOfTime", "dcat:startDate", typed(set.first()), "dcat:endDate", typed(set.last())),
                "dct:language",
                "zh-CN",
                "dct:license",
                licence.isEmpty() ? null : id(licence),
                "dcat:keyword",
                List.of("政府信息公开", "统计", organ.name()),
                "dcat:landingPage",
                id(page),
                "dcat:distribution",
                List.of(
                        distribution(page + ".csv", "CSV", CSV, true),
                        distribution(
                                base + "/api/v1/statistics?organ=" + organ.key() + "&year=" + set.year(),
                                "JSON",
                                JSON,
                                false)));
    }

    private Map<String, Object> distribution(String address, String title, String mediaType, boolean download) {
        return object(
                "dcat:Distribution",
                "dct:title",
                title,
                "dcat:accessURL",
                id(address),
                "dcat:downloadURL",
                download ? id(address) : null,
                "dcat:mediaType",
                id(mediaType),
                "dct:license",
                licence.isEmpty() ? null : id(licence));
    }

    private static Map<String, Object> publisher(String base, Organ organ) {
        return object("foaf:Agent", "@id", base + "/organs/" + organ.key() + "#organ", "foaf:name", organ.fullName());
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, Object> typed(LocalDate day) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "xsd:date");
        value.put("@value", day.toString());
        return value;
    }

    private static @Nullable Map<String, Object> day(@Nullable Instant instant) {
        return instant == null ? null : typed(LocalDate.ofInstant(instant, SHANGHAI));
    }
}
