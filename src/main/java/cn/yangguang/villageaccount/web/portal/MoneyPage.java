package cn.yangguang.villageaccount.web.portal;

import cn.yangguang.identity.OpenToAll;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.organ.PublicFrames;
import cn.yangguang.page.Pages;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import cn.yangguang.tabular.InertText;
import cn.yangguang.villageaccount.AccountYear;
import cn.yangguang.villageaccount.AccountYears;
import cn.yangguang.villageaccount.Cents;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The money of a village for its villagers: a year as a picture, in plain words, as a table and as CSV. */
@Controller
@OpenToAll("农村集体经济组织财务公开规定: the accounts are published to all members")
public class MoneyPage {

    /**
     * The page.
     *
     * @param accounts of the year: the village's own and those of its economic organisations
     */
    public record View(PublicFrame frame, Organ village, int year, List<Integer> years, List<AccountYear> accounts) {

        /** The picture of one account; everything in it is escaped. */
        public String picture(Screen screen, AccountYear account) {
            return MoneyChart.of(screen, account);
        }

        public String address(int year) {
            return "/organs/" + village.key() + "/money?year=" + year;
        }
    }

    private final Pages pages;
    private final Organs organs;
    private final PublicFrames frames;
    private final AccountYears years;

    MoneyPage(Pages pages, Organs organs, PublicFrames frames, AccountYears years) {
        this.pages = pages;
        this.organs = organs;
        this.frames = frames;
        this.years = years;
    }

    @GetMapping("/organs/{key}/money")
    ResponseEntity<byte[]> show(HttpServletRequest request, @PathVariable String key) {
        Organ village = village(key);
        Screen screen = pages.screen(request);
        List<Integer> known = years.years(key);
        String asked = Typed.line(request, "year");
        int year = asked.matches("[12][0-9]{3}")
                ? Integer.parseInt(asked)
                : known.isEmpty() ? screen.today().getYear() : known.getFirst();
        PublicFrame frame = frames.of(village, PublicColumn.VILLAGE, screen.of("villageaccount.portal.title"));
        String here = "/organs/" + key + "/money" + (asked.isEmpty() ? "" : "?year=" + year);
        return pages.show(
                request,
                "cn/yangguang/villageaccount/web/portal/money.jte",
                new View(frame.at(here), village, year, known, years.year(key, year)));
    }

    @GetMapping("/organs/{key}/money/{year:[12][0-9]{3}}.csv")
    ResponseEntity<byte[]> table(@PathVariable String key, @PathVariable int year) {
        Organ village = village(key);
        var csv = new StringBuilder("\uFEFF集体经济组织,期间起,期间止,期初余额,收入,支出,期末余额,公布日期,民主理财小组审核,第几版\r\n");
        for (AccountYear account : years.year(key, year)) {
            account.months()
                    .forEach(month -> csv.append(String.join(
                                    ",",
                                    cell(account.unit()),
                                    month.period().from().toString(),
                                    month.period().to().toString(),
                                    Cents.bare(month.opening()),
                                    Cents.bare(month.income()),
                                    Cents.bare(month.expenditure()),
                                    Cents.bare(month.closing()),
                                    month.publishedOn().toString(),
                                    month.checked() ? "是" : "否",
                                    Integer.toString(month.version())))
                            .append("\r\n"));
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + village.key() + "-money-" + year + ".csv\"")
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String text) {
        return "\"" + InertText.of(text).replace("\"", "\"\"") + "\"";
    }

    private Organ village(String key) {
        return organs.find(key)
                .filter(organ -> organ.active() && organ.level() == OrganLevel.VILLAGE)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
