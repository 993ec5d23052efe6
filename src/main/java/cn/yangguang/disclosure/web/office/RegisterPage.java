package cn.yangguang.disclosure.web.office;

import cn.yangguang.catalogue.Categories;
import cn.yangguang.catalogue.Category;
import cn.yangguang.disclosure.DisclosureRegister;
import cn.yangguang.disclosure.OfficeReach;
import cn.yangguang.disclosure.RegisterFilter;
import cn.yangguang.disclosure.RegisterOrder;
import cn.yangguang.disclosure.Stage;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Pages;
import cn.yangguang.page.Screen;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** 信息库: everything of one's organs, found by stage, category, year and words. */
@Controller
@Serves({
    Duty.HANDLER,
    Duty.REVIEWER,
    Duty.SECRECY_REVIEWER,
    Duty.SIGNATORY,
    Duty.INSPECTOR,
    Duty.STATISTICIAN,
    Duty.VILLAGE_REPORTER
})
public class RegisterPage {

    private static final String TEMPLATE = "cn/yangguang/disclosure/web/office/register.jte";
    private static final int FIRST_YEAR = 2008;

    /** The list with what it may be narrowed by. */
    public record View(
            RegisterFilter filter,
            DisclosureRegister.Page found,
            List<Choice> stages,
            List<Choice> categories,
            List<Choice> years,
            List<Choice> orders,
            Map<String, String> categoryTitles,
            Map<String, String> organNames,
            boolean drafting) {

        public boolean severalOrgans() {
            return organNames.size() > 1;
        }

        public String stage() {
            Stage stage = filter.stage();
            return stage == null ? "" : stage.name();
        }

        public String categoryTitle(@Nullable String code) {
            return code == null ? "" : categoryTitles.getOrDefault(code, code);
        }

        /** The same list, another page of it. */
        public String page(int number) {
            return "/office/disclosures?stage=" + stage() + "&category=" + encoded(filter.category()) + "&year="
                    + (filter.year() == 0 ? "" : filter.year()) + "&text=" + encoded(filter.text()) + "&order="
                    + filter.order().word() + "&page=" + number;
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }

    private final Pages pages;
    private final DisclosureRegister register;
    private final Categories categories;
    private final Organs organs;

    RegisterPage(Pages pages, DisclosureRegister register, Categories categories, Organs organs) {
        this.pages = pages;
        this.register = register;
        this.categories = categories;
        this.organs = organs;
    }

    @GetMapping("/office/disclosures")
    ResponseEntity<byte[]> show(HttpServletRequest request, SignedIn who) {
        Screen screen = pages.screen(request);
        RegisterFilter filter = filter(request);
        Map<String, String> titles = new TreeMap<>();
        Map<String, String> names = new TreeMap<>();
        for (String organ : OfficeReach.organsOf(who.person())) {
            names.put(organ, organs.find(organ).map(Organ::name).orElse(organ));
            categories.offeredTo(organ, screen.today()).forEach(c -> titles.put(c.code(), c.title()));
        }
        DisclosureRegister.Page found = register.find(filter, who.person());
        found.rows().forEach(row -> named(row.category(), titles));
        boolean drafting = !OfficeReach.draftingFor(who.person()).isEmpty();
        return pages.show(
                request,
                TEMPLATE,
                new View(
                        filter,
                        found,
                        stages(screen),
                        all(screen, "disclosure.register.category.all", titles),
                        years(screen),
                        Arrays.stream(RegisterOrder.values())
                                .map(o -> new Choice(o.word(), OfficeTitles.of(screen, o)))
                                .toList(),
                        titles,
                        names,
                        drafting));
    }

    private void named(@Nullable String code, Map<String, String> titles) {
        if (code != null && !titles.containsKey(code)) {
            categories.find(code).map(Category::title).ifPresent(title -> titles.put(code, title));
        }
    }

    private static RegisterFilter filter(HttpServletRequest request) {
        String stage = Typed.line(request, "stage");
        return new RegisterFilter(
                Arrays.stream(Stage.values())
                        .filter(s -> s.name().equals(stage))
                        .findFirst()
                        .orElse(null),
                Typed.line(request, "category"),
                number(request, "year", 0),
                Typed.line(request, "text"),
                RegisterOrder.of(Typed.line(request, "order")),
                number(request, "page", 1));
    }

    private static int number(HttpServletRequest request, String field, int otherwise) {
        String typed = Typed.line(request, field);
        return typed.matches("[0-9]{1,7}") ? Integer.parseInt(typed) : otherwise;
    }

    private static List<Choice> stages(Screen screen) {
        Map<String, String> stages = new java.util.LinkedHashMap<>();
        Arrays.stream(Stage.values()).forEach(stage -> stages.put(stage.name(), OfficeTitles.of(screen, stage)));
        return all(screen, "disclosure.register.stage.all", stages);
    }

    private static List<Choice> years(Screen screen) {
        List<Choice> years = new ArrayList<>(List.of(new Choice("", screen.of("disclosure.register.year.all"))));
        for (int year = screen.today().getYear(); year >= FIRST_YEAR; year--) {
            years.add(new Choice("" + year, "" + year));
        }
        return years;
    }

    private static List<Choice> all(Screen screen, String key, Map<String, String> values) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", screen.of(key))));
        values.forEach((value, label) -> choices.add(new Choice(value, label)));
        return choices;
    }
}
