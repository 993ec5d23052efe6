package cn.yangguang.inspection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 督查情况通报: what an inspection found and what became of it, as of a day. Names nobody.
 *
 * @param population null before it is listed
 * @param orders that were signed
 * @param abandoned numbers of inspections of the same organ, kind and period that were given up, with their reasons
 * @param names of organs by key
 */
public record InspectionReport(
        Course course,
        Checked checked,
        @Nullable PopulationFile population,
        List<Course> orders,
        List<Course> abandoned,
        Map<String, String> names,
        String organ,
        LocalDate on) {

    public InspectionReport {
        orders = List.copyOf(orders);
        abandoned = List.copyOf(abandoned);
        names = Map.copyOf(names);
    }

    /** Findings about one aspect. */
    public record Kinds(Aspect aspect, long asked, long found) {}

    /** Every aspect with the questions answered by yes or no, and those answered by no. */
    public List<Kinds> kinds() {
        Map<Aspect, List<Answer>> answers = new TreeMap<>();
        for (Item item : checked.items()) {
            for (Question question : checked.questions(item)) {
                checked.answer(item, question)
                        .filter(answer -> answer.verdict() != Answer.Verdict.NOT_APPLICABLE)
                        .ifPresent(answer -> answers.computeIfAbsent(
                                        question.aspect(), aspect -> new java.util.ArrayList<>())
                                .add(answer));
            }
        }
        return List.of(Aspect.values()).stream()
                .map(aspect -> {
                    List<Answer> of = answers.getOrDefault(aspect, List.of());
                    return new Kinds(
                            aspect,
                            of.size(),
                            of.stream()
                                    .filter(answer -> answer.verdict() == Answer.Verdict.NO)
                                    .count());
                })
                .toList();
    }

    /** The findings of each organ inspected, in the order of their names. */
    public Map<String, List<Finding>> byOrgan() {
        return checked.findings().stream()
                .sorted(Comparator.comparing(finding -> finding.item().place()))
                .collect(Collectors.groupingBy(
                        finding -> finding.item().organName(), TreeMap::new, Collectors.toList()));
    }

    public long closed() {
        return orders.stream().filter(order -> order.stage() == Stage.CLOSED).count();
    }

    public long late() {
        return orders.stream()
                .filter(order -> order.stage() == Stage.ORDERED
                        && order.due().filter(day -> day.isBefore(on)).isPresent())
                .count();
    }

    /** 问责 that was decided, by measure. */
    public Map<Measure, Long> accounted() {
        return orders.stream()
                .flatMap(order -> order.steps().stream())
                .filter(step -> step.action() == Action.DECIDE)
                .map(step -> Measure.valueOf(step.particulars().get(Detail.MEASURE)))
                .collect(Collectors.groupingBy(measure -> measure, TreeMap::new, Collectors.counting()));
    }

    public String seed() {
        return course.seed().orElse("");
    }

    /** The command by which anybody repeats the sample. */
    public String command() {
        String hash = population == null ? "" : population.sha256();
        return "./yangguang sample --seed '%s' --population %s-population.csv --size %s --sha256 %s"
                .formatted(
                        seed().replace("'", "'\\''"),
                        course.proceeding().number(),
                        course.begun().get(Detail.SIZE),
                        hash);
    }

    public String inspected() {
        return course.begun().list(Detail.ORGANS).stream()
                .map(key -> names.getOrDefault(key, key))
                .collect(Collectors.joining("、"));
    }

    /** Organ of an order, in words. */
    public String name(Course order) {
        String key = order.proceeding().inspected();
        return key == null ? "" : names.getOrDefault(key, key);
    }
}
