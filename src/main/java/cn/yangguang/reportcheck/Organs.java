package cn.yangguang.reportcheck;

import cn.yangguang.reportcheck.OrganName.Place;
import cn.yangguang.yearform.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** S-ORGAN: the organ's own name everywhere, spelt right, and no other organ's from a text that was copied. */
final class Organs implements Look {
    private static final String RULE = "S-ORGAN";
    private static final String KINDS = "(自治县|街道|市|县|区|旗|镇|乡)";

    /** Where a text speaks of the organ itself. */
    private static final Pattern SELF = Pattern.compile("(?:^|[，。；：、“（]|现将|由|与|请|向)([\\u4e00-\\u9fa5]{2,9}?)(?:" + KINDS
            + "(?=人民政府|街道办事处|办事处|20\\d\\d年|紧紧|坚持|认真|高度|严格|始终|深入)"
            + "|(镇|乡)(?=政府(?!信息|门户|网)|党政|党委))");

    private static final Pattern GENERIC = Pattern.compile(".*[全我各本该乡县区市镇上下级属两等个的新在到]$|^(?:全|我|各|本|该|经开|高新|开发|示范|园|社).*"
            + "|.*(?:政府|以及|[及和与对经报以]|发布|公开|推进|加强|通过|落实|根据|按照|围绕|指导|组织|召开|关于).*");
    private static final Pattern DOUBLED = Pattern.compile("(局局|厅厅|镇镇|乡乡|府府|委委)$");

    private final String given;

    /** @param given the organ as the user names it; empty when he does not */
    Organs(String given) {
        this.given = given;
    }

    @Override
    public List<ReportFinding> at(ReadReport report) {
        var found = new ArrayList<ReportFinding>();
        String declared = given.isEmpty() ? report.head().declared() : given;
        title(report, declared, found);
        misread(report, found);
        if (report.organ().government() || report.organ().own().isPresent()) {
            Set<String> own = own(report, declared);
            report.prose().stream().filter(p -> p.part() <= 1).forEach(p -> foreign(report, p, own, found));
        }
        return found.stream().distinct().toList();
    }

    private static void title(ReadReport report, String declared, List<ReportFinding> found) {
        var head = report.head();
        var printed = report.organ().own();
        var meant = OrganName.of(declared).own();
        if (printed.isPresent()
                && meant.isPresent()
                && differs(printed.get(), meant.get())
                && !declared.contains(printed.get().name())) {
            tell(head.title(), "标题中的“" + printed.get().name() + "”与发布机关“" + declared + "”不同，请核对机关名称。", found);
        }
        if (DOUBLED.matcher(head.organ()).find()) {
            tell(head.title(), "机关名称“" + head.organ() + "”末字重复。", found);
        }
        if (head.organ().isEmpty() && declared.isEmpty()) {
            tell(head.title(), "标题、引言和落款都没有机关名称。", found);
        }
    }

    /** Of the same kind under another name. */
    private static boolean differs(Place one, Place other) {
        return one.kind().equals(other.kind())
                && !one.stem().endsWith(other.stem())
                && !other.stem().endsWith(one.stem());
    }

    private static void misread(ReadReport report, List<ReportFinding> found) {
        for (Map.Entry<String, String> place : Wordings.places().entrySet()) {
            report.lines().stream()
                    .filter(line -> !line.isNote() && Plain.of(line.text()).contains(place.getKey()))
                    .findFirst()
                    .ifPresent(line -> found.add(ReportFinding.of(
                            RULE,
                            Severity.WARNING,
                            line.where(),
                            clip(Plain.of(line.text()), place.getKey()),
                            "地名“" + place.getKey() + "”疑为“" + place.getValue() + "”之误，共出现 "
                                    + count(report, place.getKey()) + " 行。")));
        }
    }

    private static long count(ReadReport report, String word) {
        return report.lines().stream()
                .filter(line -> !line.isNote() && Plain.of(line.text()).contains(word))
                .count();
    }

    private static String clip(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 10), Math.min(text.length(), at + 28));
    }

    private static Set<String> own(ReadReport report, String declared) {
        var names = new LinkedHashSet<String>();
        List.of(report.head().organ(), declared)
                .forEach(name -> OrganName.of(name).places().forEach(place -> names.add(place.stem())));
        return names;
    }

    /** Another place of the same kind where the organ speaks of itself. */
    private static void foreign(ReadReport report, Paragraph paragraph, Set<String> own, List<ReportFinding> found) {
        var kinds = report.organ().own().map(Place::kind).stream().toList();
        SELF.matcher(paragraph.text())
                .results()
                .filter(match -> kinds.contains(match.group(2))
                        && !GENERIC.matcher(match.group(1)).matches())
                .map(match -> OrganName.of(match.group(1) + kind(match)).places())
                .filter(places -> !places.isEmpty())
                .map(List::getLast)
                .filter(place ->
                        own.stream().noneMatch(name -> place.stem().endsWith(name) || name.endsWith(place.stem())))
                .forEach(place -> found.add(ReportFinding.at(
                        paragraph,
                        RULE,
                        clip(paragraph.text(), place.name()),
                        "文中出现“" + place.name() + "”，与本机关“" + report.head().organ() + "”不同，是否照抄了其他机关的报告？")));
    }

    private static String kind(MatchResult match) {
        return match.group(2) == null ? match.group(3) : match.group(2);
    }

    private static void tell(String title, String message, List<ReportFinding> found) {
        found.add(ReportFinding.of(RULE, Severity.WARNING, "标题", title, message));
    }
}
