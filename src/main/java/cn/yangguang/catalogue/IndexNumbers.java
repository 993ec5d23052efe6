package cn.yangguang.catalogue;

import cn.yangguang.catalogue.IndexPattern.Place;
import cn.yangguang.journal.Actor;
import cn.yangguang.journal.Journal;
import cn.yangguang.organ.Organ;
import cn.yangguang.organ.Organs;
import cn.yangguang.page.FieldProblem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 索引号. Numbers are given at publication, inside its transaction: the row of the series stays locked until that ends, so a
 * series has no gaps and no doubles, and a publication that fails gives its number back.
 *
 * <p>Every number there ever was is kept. An import that brings its own numbers {@link #claim claims} them; {@link #next}
 * steps over claimed numbers, so the series stays whole whatever an import brought along.
 */
@Service
public class IndexNumbers {

    /** Longest number that is kept, in characters. */
    public static final int LONGEST = 100;

    private static final Pattern PLAUSIBLE = Pattern.compile("[0-9A-Z]{9,18}/\\d{4}(\\d{2})?-\\d{5,7}");
    private static final int SHORTEST_CODE = 9;
    private static final int LONGEST_CODE = 18;

    private final IndexNumberStore store;
    private final Organs organs;
    private final Journal journal;

    IndexNumbers(IndexNumberStore store, Organs organs, Journal journal) {
        this.store = store;
        this.organs = organs;
        this.journal = journal;
    }

    /**
     * The next number of the organ for a publication on this day. Waits while another publication of the series is under
     * way.
     *
     * @throws IllegalArgumentException when there is no such organ
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String organ, LocalDate publishedOn) {
        IndexPattern pattern = pattern(organ);
        String code = orgCode(organ(organ));
        String series = pattern.series(code, publishedOn);
        int last = store.lockSeries(series);
        while (true) {
            last = store.firstFree(series, last);
            String number = pattern.number(code, publishedOn, last);
            if (store.keep(number, organ, series, last, publishedOn)) {
                store.advance(series, last);
                return number;
            }
        }
    }

    /**
     * Keeps a number that an import brings along.
     *
     * @param number any text of 1 to {@value #LONGEST} characters
     * @return false when the number is taken, by whichever organ
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String organ, String number) {
        Optional<Place> place = pattern(organ).place(orgCode(organ(organ)), number);
        return store.keep(
                number,
                organ,
                place.map(Place::series).orElse(""),
                place.map(Place::seq).orElse(null),
                null);
    }

    /** Whether some information has this number already. */
    @Transactional(readOnly = true)
    public boolean isTaken(String number) {
        return store.isTaken(number);
    }

    /** Whether it looks like the index numbers that are in use in the country. Imports take others too. */
    public boolean plausible(String number) {
        return PLAUSIBLE.matcher(number).matches();
    }

    /** The organ's pattern, or the standard one: {@code {orgCode}/{yyyy}-{seq:00000}}. */
    @Transactional(readOnly = true)
    public String patternOf(String organ) {
        return pattern(organ).text();
    }

    /**
     * Sets how the organ's numbers look from now on; numbers already given stay. An empty list means done.
     *
     * @param pattern letters, digits, {@code / - _ .} and the tokens {@code {orgCode} {yyyy} {yyyyMM} {seq:00000}}, the last at the
     *     end and a year somewhere
     */
    @Transactional
    public List<FieldProblem> setPattern(String organ, String pattern, Actor actor) {
        if (organs.find(organ).isEmpty()) {
            return List.of(FieldProblem.of("organ", "organ.problem.unknown", organ));
        }
        List<FieldProblem> problems = IndexPattern.problems(pattern);
        if (problems.isEmpty() && !pattern.equals(patternOf(organ))) {
            journal.record(actor, "catalogue.pattern", "organ/" + organ, patternOf(organ) + " → " + pattern);
            store.setPattern(organ, pattern);
        }
        return problems;
    }

    /**
     * The number that the organ's next publication on this day would get under a pattern; nothing for an unknown organ or a
     * pattern that cannot be set. Keeps nothing: whoever publishes first gets it.
     */
    @Transactional(readOnly = true)
    public Optional<String> preview(String organ, String pattern, LocalDate day) {
        return IndexPattern.problems(pattern).isEmpty()
                ? organs.find(organ).map(known -> preview(orgCode(known), IndexPattern.of(pattern), day))
                : Optional.empty();
    }

    private String preview(String code, IndexPattern pattern, LocalDate day) {
        String series = pattern.series(code, day);
        int seq = store.last(series);
        String number;
        do {
            seq = store.firstFree(series, seq);
            number = pattern.number(code, day, seq);
        } while (store.isTaken(number));
        return number;
    }

    /**
     * What stands for the organ in its numbers: its organisation code, else its division code filled with zeros to 9
     * digits, else its key in capitals, without hyphens, filled likewise.
     */
    static String orgCode(Organ organ) {
        if (organ.organisationCode() != null) {
            return organ.organisationCode();
        }
        String code = organ.divisionCode() != null
                ? organ.divisionCode()
                : organ.key().replace("-", "").toUpperCase(Locale.ROOT);
        String cut = code.length() > LONGEST_CODE ? code.substring(0, LONGEST_CODE) : code;
        return cut + "0".repeat(Math.max(0, SHORTEST_CODE - cut.length()));
    }

    private Organ organ(String key) {
        return organs.find(key).orElseThrow(() -> new IllegalArgumentException("no organ " + key));
    }

    private IndexPattern pattern(String organ) {
        return store.pattern(organ).map(IndexPattern::of).orElse(IndexPattern.STANDARD);
    }
}
