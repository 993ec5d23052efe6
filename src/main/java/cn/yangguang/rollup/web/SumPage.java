package cn.yangguang.rollup.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Pages;
import cn.yangguang.rollup.RollUp;
import cn.yangguang.rollup.Rollups;
import cn.yangguang.yearform.FormCell;
import cn.yangguang.yearform.ReportingOrgan;
import cn.yangguang.yearform.TablesCsv;
import cn.yangguang.yearform.TablesJson;
import cn.yangguang.yearform.YearFinding;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The sum of the units' reports: its tables, what they are added up from, what does not hold. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY, Duty.REVIEWER, Duty.HANDLER})
public class SumPage {

    private static final String SUM = "cn/yangguang/rollup/web/sum.jte";

    private final Pages pages;
    private final Rollups rollups;
    private final RollupAccess access;

    SumPage(Pages pages, Rollups rollups, RollupAccess access) {
        this.pages = pages;
        this.rollups = rollups;
        this.access = access;
    }

    /**
     * The page.
     *
     * @param missing units that report and whose figures are not in the sum
     * @param asked the cell whose parts are shown, if one is
     */
    public record View(
            Place place,
            RollUp sum,
            List<RollUp.Difference> differences,
            List<Organ> missing,
            @Nullable FormCell asked) {

        /** A figure as it is printed; empty for a blank. */
        public String value(String cell) {
            return sum.sum().value(cell).map(View::printed).orElse("");
        }

        public static String printed(@Nullable BigDecimal value) {
            return value == null
                    ? ""
                    : value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
        }

        /** Cells that a broken relation names. */
        public Set<String> wrong() {
            return sum.findings().stream()
                    .map(YearFinding::cells)
                    .flatMap(List::stream)
                    .collect(Collectors.toSet());
        }
    }

    @GetMapping("/office/rollup/{organ}/{year}/sum")
    ResponseEntity<byte[]> show(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam(defaultValue = "") String cell) {
        Organ above = access.seen(who, organ);
        int asked = Place.year(year);
        RollUp sum = sum(organ, asked);
        Set<String> counted =
                sum.parts().stream().map(part -> part.organ().key()).collect(Collectors.toSet());
        List<Organ> missing = rollups.reporting(organ, asked).stream()
                .filter(unit -> !counted.contains(unit.key()))
                .toList();
        Place place = new Place(above, asked, rollups.reportingYear(), access.mayAct(who, organ));
        View view = new View(
                place,
                sum,
                rollups.differences(above, sum),
                missing,
                sum.form().cell(cell).orElse(null));
        return pages.show(request, SUM, view);
    }

    /** The sum as a file in the published layouts. */
    @GetMapping("/office/rollup/{organ}/{year}/sum.{format:json|csv}")
    ResponseEntity<byte[]> file(
            SignedIn who, @PathVariable String organ, @PathVariable String year, @PathVariable String format) {
        Organ above = access.seen(who, organ);
        RollUp sum = sum(organ, Place.year(year));
        boolean json = format.equals("json");
        ReportingOrgan.Level level =
                ReportingOrgan.Level.named(above.level().name().toLowerCase(Locale.ROOT));
        String text = json
                ? TablesJson.write(sum.sum(), new ReportingOrgan(above.fullName(), level))
                : "\uFEFF" + TablesCsv.write(sum.sum());
        String name = organ + "-" + year + "-rollup." + format;
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, (json ? "application/json" : "text/csv") + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private RollUp sum(String organ, int year) {
        Optional<RollUp> sum = rollups.sum(organ, year);
        return sum.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
