package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseFilter;
import cn.yangguang.application.CaseLists;
import cn.yangguang.application.CaseReach;
import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.Light;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 督查: the organs a person supervises, each with its open cases as 红, 黄, 绿; no applicant is named (条例 Art. 47). */
@Controller
@Serves({Duty.HANDLER, Duty.SIGNATORY, Duty.SECRECY_REVIEWER, Duty.INSPECTOR})
public class SupervisionPage {

    private static final String TEMPLATE = "cn/yangguang/application/web/office/supervision.jte";

    /**
     * One organ.
     *
     * @param nextDue the first due date still to come or passed; null when nothing is counted
     */
    public record Row(
            String key,
            String name,
            Map<Light, Long> lights,
            @Nullable LocalDate nextDue) {

        public long count(Light light) {
            return lights.getOrDefault(light, 0L);
        }

        public long open() {
            return lights.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** The organs, those with overdue cases first. */
    public record View(List<Row> rows) {

        public long count(Light light) {
            return rows.stream().mapToLong(row -> row.count(light)).sum();
        }
    }

    private final Pages pages;
    private final CaseLists lists;
    private final CaseReach reach;
    private final Organs organs;

    SupervisionPage(Pages pages, CaseLists lists, CaseReach reach, Organs organs) {
        this.pages = pages;
        this.lists = lists;
        this.reach = reach;
        this.organs = organs;
    }

    @GetMapping("/office/applications/below")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        Set<String> keys = reach.masked(who.person());
        Map<String, List<CaseSummary>> cases = lists.list(CaseFilter.openAt(keys), who.person()).stream()
                .collect(Collectors.groupingBy(row -> row.subject().registered().organ()));
        List<Row> rows = keys.stream()
                .map(key -> row(key, cases.getOrDefault(key, List.of())))
                .sorted(Comparator.<Row>comparingLong(row -> -row.count(Light.RED))
                        .thenComparing(row -> -row.count(Light.YELLOW))
                        .thenComparing(row -> -row.open())
                        .thenComparing(Row::name))
                .toList();
        return pages.show(request, TEMPLATE, new View(rows));
    }

    private Row row(String key, List<CaseSummary> cases) {
        return new Row(
                key,
                organs.find(key).map(Organ::name).orElse(key),
                cases.stream().collect(Collectors.groupingBy(CaseSummary::light, Collectors.counting())),
                cases.stream()
                        .map(row -> row.clock().due())
                        .filter(Objects::nonNull)
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }
}
