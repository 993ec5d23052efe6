package cn.yangguang.disclosure.web.office;

import cn.yangguang.disclosure.PersonList;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of the editor that marks a 公示名单, as it was filled in. A number or a day without the mark counts as the mark:
 * to forget the tick must not keep names public for ever.
 */
public record PersonListForm(boolean ticked, String persons, String until) {

    static PersonListForm of(@Nullable PersonList list) {
        return list == null
                ? new PersonListForm(false, "", "")
                : new PersonListForm(
                        true, String.valueOf(list.persons()), list.until().toString());
    }

    static PersonListForm read(HttpServletRequest request) {
        return new PersonListForm(
                !Typed.line(request, "personList").isEmpty(),
                Typed.line(request, "persons"),
                Typed.line(request, "publicityUntil"));
    }

    public boolean marked() {
        return ticked || !persons.isEmpty() || !until.isEmpty();
    }

    void problems(LocalDate today, List<FieldProblem> problems) {
        if (!marked()) {
            return;
        }
        if (count().isEmpty()) {
            problems.add(FieldProblem.of("persons", "disclosure.problem.persons", PersonList.MOST_PERSONS));
        }
        Optional<LocalDate> day = EditorChecks.date(until);
        if (day.isEmpty()) {
            problems.add(FieldProblem.of("publicityUntil", "disclosure.problem.publicityUntil"));
        } else if (day.get().isBefore(today)) {
            problems.add(FieldProblem.of("publicityUntil", "disclosure.problem.publicity-over"));
        } else if (day.get().isAfter(today.plusYears(PersonList.LONGEST_YEARS))) {
            problems.add(
                    FieldProblem.of("publicityUntil", "disclosure.problem.publicity-long", PersonList.LONGEST_YEARS));
        }
    }

    /** The list of a form without problems. */
    @Nullable
    PersonList list() {
        Optional<Integer> number = count();
        Optional<LocalDate> day = EditorChecks.date(until);
        return number.isEmpty() || day.isEmpty() ? null : new PersonList(number.get(), day.get());
    }

    private Optional<Integer> count() {
        return persons.matches("[0-9]{1,7}")
                ? Optional.of(Integer.valueOf(persons)).filter(n -> n > 0 && n <= PersonList.MOST_PERSONS)
                : Optional.empty();
    }
}
