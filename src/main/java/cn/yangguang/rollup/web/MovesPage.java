package cn.yangguang.rollup.web;

import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Serves;
import cn.yangguang.identity.SignedIn;
import cn.yangguang.organ.Organ;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Pages;
import cn.yangguang.rollup.CarryOver;
import cn.yangguang.rollup.CarryOvers;
import cn.yangguang.rollup.Rollups;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Units that were created or dissolved, each with its note and the cases that were open. */
@Controller
@Serves({Duty.STATISTICIAN, Duty.INSPECTOR, Duty.SIGNATORY, Duty.REVIEWER, Duty.HANDLER})
public class MovesPage {

    private static final String MOVES = "cn/yangguang/rollup/web/moves.jte";
    private static final String AT = "/office/rollup/{organ}/{year}/units";

    private final Pages pages;
    private final Rollups rollups;
    private final CarryOvers moves;
    private final RollupAccess access;

    MovesPage(Pages pages, Rollups rollups, CarryOvers moves, RollupAccess access) {
        this.pages = pages;
        this.rollups = rollups;
        this.moves = moves;
        this.access = access;
    }

    /** @param typed the form as it was sent, when it was refused */
    public record View(
            Place place, List<Organ> units, List<CarryOver> moves, FormProblems problems, Map<String, String> typed) {

        public String name(String key) {
            return units.stream()
                    .filter(unit -> unit.key().equals(key))
                    .map(Organ::fullName)
                    .findFirst()
                    .orElse(key);
        }

        public String typed(String field) {
            return typed.getOrDefault(field, "");
        }
    }

    @GetMapping(AT)
    ResponseEntity<byte[]> show(
            HttpServletRequest request, SignedIn who, @PathVariable String organ, @PathVariable String year) {
        return pages.show(request, MOVES, view(who, organ, Place.year(year), List.of(), Map.of()));
    }

    @PostMapping(AT)
    ResponseEntity<byte[]> write(
            HttpServletRequest request,
            SignedIn who,
            @PathVariable String organ,
            @PathVariable String year,
            @RequestParam Map<String, String> form) {
        int asked = Place.year(year);
        List<FieldProblem> problems = read(asked, form)
                .map(move -> moves.write(organ, move, access.acting(who, organ)))
                .orElseGet(() -> List.of(FieldProblem.of("day", "rollup.problem.day-in-year", asked)));
        return problems.isEmpty()
                ? Place.to("/office/rollup/" + organ + "/" + asked + "/units?said=rollup-kept")
                : pages.show(request, HttpStatus.UNPROCESSABLE_CONTENT, MOVES, view(who, organ, asked, problems, form));
    }

    @PostMapping(AT + "/removal")
    ResponseEntity<byte[]> remove(
            SignedIn who, @PathVariable String organ, @PathVariable String year, @RequestParam String unit) {
        int asked = Place.year(year);
        moves.remove(organ, unit, asked, access.acting(who, organ));
        return Place.to("/office/rollup/" + organ + "/" + asked + "/units?said=rollup-removed");
    }

    /** Empty when the day is none. */
    private static Optional<CarryOver> read(int year, Map<String, String> form) {
        try {
            List<Integer> cases = IntStream.rangeClosed(1, 6)
                    .mapToObj(column -> count(form.getOrDefault("C" + column, "")))
                    .toList();
            CarryOver.Kind kind =
                    "DISSOLVED".equals(form.get("kind")) ? CarryOver.Kind.DISSOLVED : CarryOver.Kind.CREATED;
            return Optional.of(new CarryOver(
                    form.getOrDefault("unit", ""),
                    year,
                    kind,
                    LocalDate.parse(form.getOrDefault("day", "").strip()),
                    cases,
                    form.getOrDefault("note", "").strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Nothing typed is none; what is no count becomes -1, which is refused. */
    private static int count(String text) {
        String digits = text.strip();
        return digits.isEmpty() ? 0 : digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }

    private View view(SignedIn who, String organ, int year, List<FieldProblem> problems, Map<String, String> typed) {
        Organ above = access.seen(who, organ);
        return new View(
                new Place(above, year, rollups.reportingYear(), access.mayAct(who, organ)),
                rollups.units(organ),
                moves.below(organ),
                new FormProblems(problems),
                typed);
    }
}
