package cn.yangguang.villageaccount.web.office;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Typed;
import cn.yangguang.villageaccount.AccountYears;
import cn.yangguang.villageaccount.SheetLine;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The money sheets of the villages this person sees: month by month for a year, and those of one village in a list. */
@Controller
@Serves({Duty.VILLAGE_REPORTER, Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.INSPECTOR})
public class AccountSheetsPage {

    private static final int OLDEST = 12;

    /**
     * The page.
     *
     * @param chosen the village looked at, null for all
     * @param makes whether the person may begin a sheet of a village
     */
    public record View(
            List<Organ> villages,
            @Nullable Organ chosen,
            int year,
            Map<String, List<SheetLine>> lines,
            List<Choice> villageChoices,
            List<Choice> yearChoices,
            boolean makes) {

        /** The sheet that has the month in it, null when there is none. */
        public @Nullable SheetLine at(Organ village, int month) {
            return lines.getOrDefault(village.key(), List.of()).stream()
                    .filter(line -> line.sheet().money() && line.sheet().unit().isEmpty())
                    .filter(line -> line.sheet().period().from().getYear() == year
                            && line.sheet().period().from().getMonthValue() <= month
                            && line.sheet().period().to().getMonthValue() >= month)
                    .findFirst()
                    .orElse(null);
        }

        /** Sheets of the village that belong to the year, the newest first. */
        public List<SheetLine> of(Organ village) {
            return lines.getOrDefault(village.key(), List.of()).reversed().stream()
                    .filter(line -> line.sheet().period().from().getYear() == year)
                    .toList();
        }
    }

    private final Pages pages;
    private final AccountYears years;

    AccountSheetsPage(Pages pages, AccountYears years) {
        this.pages = pages;
        this.years = years;
    }

    @GetMapping("/office/village-accounts")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        List<Organ> villages = years.villages(who.person());
        String key = Typed.line(request, "village");
        Organ chosen = villages.size() == 1
                ? villages.getFirst()
                : villages.stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElse(null);
        int now = pages.screen(request).today().getYear();
        String asked = Typed.line(request, "year");
        int year = asked.matches("[12][0-9]{3}") ? Integer.parseInt(asked) : now;
        return pages.show(
                request,
                "cn/yangguang/villageaccount/web/office/sheets.jte",
                new View(
                        villages,
                        chosen,
                        year,
                        years.inHand(villages),
                        villages.stream()
                                .map(one -> new Choice(one.key(), one.name()))
                                .toList(),
                        IntStream.rangeClosed(0, OLDEST)
                                .mapToObj(back -> String.valueOf(now - back))
                                .map(one -> new Choice(one, one))
                                .toList(),
                        villages.stream().anyMatch(one -> years.makes(who.person(), one))));
    }
}
