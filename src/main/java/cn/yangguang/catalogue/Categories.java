package cn.yangguang.catalogue;

import cn.yangguang.catalogue.Category.Scheme;
import cn.yangguang.changes.Memory;
import cn.yangguang.changes.Subject;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganLevel;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The categories: the statutory ones, and the columns organs make for themselves. */
@Service
public class Categories {

    /** Columns hold from the first day of the 条例 on, so that old information finds its place. */
    static final LocalDate COLUMNS_SINCE = LocalDate.of(2008, 5, 1);

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final int TITLE = 100;

    private final CategoryStore store;
    private final Memory.Remembered<List<Category>> all;
    private final Organs organs;
    private final Journal journal;

    Categories(CategoryStore store, Memory memory, Organs organs, Journal journal) {
        this.store = store;
        this.all = memory.of(Set.of(Subject.CATALOGUE), store::all);
        this.organs = organs;
        this.journal = journal;
    }

    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Category> find(String code) {
        return all.forReaders()
                .map(known -> known.stream()
                        .filter(category -> category.code().equals(code))
                        .findFirst())
                .orElseGet(() -> store.find(code));
    }

    private List<Category> all() {
        return all.forReaders().orElseGet(store::all);
    }

    /** The organ's own columns in their order, the statutory categories not among them. */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Category> columnsOf(String organ) {
        return all().stream()
                .filter(category -> organ.equals(category.organ()))
                .sorted(Comparator.comparingInt(Category::position))
                .toList();
    }

    /**
     * What the organ may choose for information published on this day: its own columns first, then the statutory categories
     * that hold on the day. The township lists are offered to townships and villages only. Empty for an unknown organ.
     */
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public List<Category> offeredTo(String organ, LocalDate date) {
        Optional<Organ> known = organs.find(organ);
        return known.map(o -> all().stream()
                        .filter(category -> category.holdsOn(date) && isFor(category, o))
                        .sorted(Comparator.comparing(Category::scheme).thenComparingInt(Category::position))
                        .toList())
                .orElse(List.of());
    }

    /** The offered category with this code, or else with this title. */
    @Transactional(readOnly = true)
    public Optional<Category> offered(String organ, LocalDate date, String codeOrTitle) {
        List<Category> offered = offeredTo(organ, date);
        return offered.stream()
                .filter(category -> category.code().equals(codeOrTitle))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(category -> category.title().equals(codeOrTitle))
                        .findFirst());
    }

    private static boolean isFor(Category category, Organ organ) {
        return switch (category.scheme()) {
            case BASIC -> true;
            case TOWNSHIP, TOWNSHIP_2007 -> organ.level().compareTo(OrganLevel.TOWNSHIP) >= 0;
            case VILLAGE -> organ.level() == OrganLevel.VILLAGE;
            case COLUMN -> organ.key().equals(category.organ());
        };
    }

    /**
     * Makes or changes an organ's own column; the same again changes nothing. An empty list means done and in the journal.
     *
     * @param code letters, digits, hyphens; unique in the installation
     */
    @Transactional
    public List<FieldProblem> column(String organ, String code, String title, int position, Actor actor) {
        List<FieldProblem> problems = problems(organ, code, title);
        var column = new Category(code, Scheme.COLUMN, organ, title, "", position, COLUMNS_SINCE, null);
        boolean same = problems.isEmpty() && store.find(code).equals(Optional.of(column));
        if (problems.isEmpty() && !same) {
            store.putColumn(column);
            journal.record(actor, "catalogue.column", "category/" + code, title);
        }
        return problems;
    }

    private List<FieldProblem> problems(String organ, String code, String title) {
        List<FieldProblem> problems = new ArrayList<>();
        if (organs.find(organ).isEmpty()) {
            problems.add(FieldProblem.of("organ", "organ.problem.unknown", organ));
        }
        if (!CODE.matcher(code).matches()) {
            problems.add(FieldProblem.of("code", "catalogue.problem.code"));
        }
        if (title.isBlank() || title.length() > TITLE) {
            problems.add(FieldProblem.of("title", "catalogue.problem.title", TITLE));
        }
        store.find(code)
                .filter(other -> !organ.equals(other.organ()))
                .ifPresent(
                        other -> problems.add(FieldProblem.of("code", "catalogue.problem.code-taken", other.title())));
        columnsOf(organ).stream()
                .filter(other -> other.title().equals(title) && !other.code().equals(code))
                .forEach(
                        other -> problems.add(FieldProblem.of("title", "catalogue.problem.title-taken", other.code())));
        return List.copyOf(problems);
    }
}
