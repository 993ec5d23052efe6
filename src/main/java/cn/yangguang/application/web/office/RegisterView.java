package cn.yangguang.application.web.office;

import cn.yangguang.application.CaseSummary;
import cn.yangguang.application.DueMove;
import cn.yangguang.application.Light;
import cn.yangguang.application.Stage;
import cn.yangguang.application.Waiting;
import cn.yangguang.page.Choice;
import cn.yangguang.page.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The register of cases.
 *
 * @param organs names of the organs within reach, by key
 * @param entering whether the person may enter an application
 * @param supervising whether the person supervises organs below
 * @param handling whether the person handles cases of any organ
 * @param moves how a new calendar moved due dates of the cases in the list, the newest first
 */
public record RegisterView(
        CaseAsked asked,
        List<CaseSummary> rows,
        Map<String, String> organs,
        boolean entering,
        boolean supervising,
        boolean handling,
        List<DueMove> moves) {

    private static final int FIRST_YEAR = 2008;

    public RegisterView {
        rows = List.copyOf(rows);
        moves = List.copyOf(moves);
    }

    public boolean severalOrgans() {
        return organs.size() > 1;
    }

    public String organ(CaseSummary row) {
        String key = row.subject().registered().organ();
        return organs.getOrDefault(key, key);
    }

    public long count(Light light) {
        return rows.stream().filter(row -> row.light() == light).count();
    }

    public List<Choice> organChoices(Screen screen) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", screen.of("application.register.organ.all"))));
        organs.forEach((key, name) -> choices.add(new Choice(key, name)));
        return choices;
    }

    public List<Choice> shows(Screen screen) {
        return List.of(
                new Choice("open", screen.of("application.register.open")),
                new Choice("all", screen.of("application.register.all")));
    }

    public List<Choice> stages(Screen screen) {
        return choices(
                screen,
                Arrays.stream(Stage.values())
                        .map(stage -> new Choice(stage.name(), CaseWords.of(screen, stage)))
                        .toList());
    }

    public List<Choice> lights(Screen screen) {
        return choices(
                screen,
                Arrays.stream(Light.values())
                        .map(light -> new Choice(light.name(), CaseWords.of(screen, light)))
                        .toList());
    }

    public List<Choice> waitings(Screen screen) {
        return choices(
                screen,
                Arrays.stream(Waiting.values())
                        .map(waiting -> new Choice(waiting.name(), CaseWords.of(screen, waiting)))
                        .toList());
    }

    public List<Choice> years(Screen screen) {
        int now = screen.today().getYear();
        return choices(
                screen,
                IntStream.iterate(now, year -> year >= FIRST_YEAR, year -> year - 1)
                        .mapToObj(year -> new Choice("" + year, "" + year))
                        .toList());
    }

    /** The name of what is chosen, as a form sends it. */
    public static String chosen(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static List<Choice> choices(Screen screen, List<Choice> more) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", screen.of("application.register.any"))));
        choices.addAll(more);
        return choices;
    }
}
