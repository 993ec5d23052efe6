package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an inspection looks at and what was answered so far: the sample computed from seed and population, the items added, the newest
 * answers.
 *
 * @param day whose check list holds
 * @param answers by item and question, {@code id|code}
 */
public record Checked(List<Item> items, LocalDate day, Map<String, Answer> answers) {

    public static final Checked NOTHING = new Checked(List.of(), LocalDate.MIN, Map.of());

    public Checked {
        items = List.copyOf(items);
        answers = Map.copyOf(answers);
    }

    /**
     * @param population empty before it is listed
     * @param names of the organs that can be inspected, by key
     * @param villages which of them are villages: what was added there is asked what villages are asked
     */
    static Checked of(
            Course course,
            Optional<PopulationFile> population,
            List<Answer> all,
            Map<String, String> names,
            Set<String> villages) {
        LocalDate day = course.proceeding().begunOn();
        List<Item> items =
                new ArrayList<>(population.map(file -> drawn(course, file)).orElse(List.of()));
        for (Step step : course.steps()) {
            if (step.action() == Action.ADD) {
                items.add(added(items.size() + 1, step, names, villages));
            }
        }
        Map<String, Answer> newest = all.stream()
                .collect(Collectors.toMap(
                        answer -> answer.item() + "|" + answer.question(), Function.identity(), (a, b) -> b));
        return new Checked(items, day, newest);
    }

    public Optional<Item> at(int place) {
        return place >= 1 && place <= items.size() ? Optional.of(items.get(place - 1)) : Optional.empty();
    }

    public List<Question> questions(Item item) {
        return CheckList.on(day, item.kind());
    }

    public Optional<Answer> answer(Item item, Question question) {
        return Optional.ofNullable(answers.get(item.id() + "|" + question.code()));
    }

    public int unanswered(Item item) {
        return (int) questions(item).stream()
                .filter(question -> answer(item, question).isEmpty())
                .count();
    }

    public int unanswered() {
        return items.stream().mapToInt(this::unanswered).sum();
    }

    /** Every question answered with no, by place and in the order of the list. */
    public List<Finding> findings() {
        return items.stream().flatMap(this::findings).toList();
    }

    public Stream<Finding> findings(Item item) {
        return questions(item).stream()
                .flatMap(question -> answer(item, question)
                        .filter(answer -> answer.verdict() == Answer.Verdict.NO)
                        .map(answer -> new Finding(Finding.key(item, question), item, question, answer.note()))
                        .stream());
    }

    private static List<Item> drawn(Course course, PopulationFile file) {
        Optional<String> seed = course.seed();
        if (seed.isEmpty()) {
            return List.of();
        }
        int size = course.begun().number(Detail.SIZE).orElse(0);
        return Sampling.draw(seed.get(), file.candidates(), size).stream()
                .map(drawn ->
                        item(drawn, file.rows().getOrDefault(drawn.candidate().id(), Collections.emptyMap())))
                .toList();
    }

    private static Item item(Drawn drawn, Map<String, String> row) {
        return new Item(
                drawn.rank(),
                drawn.candidate().id(),
                ItemKind.valueOf(row.getOrDefault("kind", ItemKind.PUBLICATION.name())),
                row.getOrDefault("organ", ""),
                row.getOrDefault("organ_name", ""),
                row.getOrDefault("title", ""),
                row.getOrDefault("published_on", ""),
                drawn.candidate().weight(),
                row.getOrDefault("reasons", ""));
    }

    private static Item added(int place, Step step, Map<String, String> names, Set<String> villages) {
        String organ = step.particulars().get(Detail.ABOUT_ORGAN);
        return new Item(
                place,
                "另查/" + step.seq(),
                villages.contains(organ) ? ItemKind.VILLAGE : ItemKind.PUBLICATION,
                organ,
                names.getOrDefault(organ, organ),
                step.particulars().get(Detail.ABOUT),
                "",
                0,
                "");
    }
}
