package cn.yangguang.identity;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which duties one person cannot hold together. Pure: the table says it all, {@link #between} only reads it. Whatever
 * stands in no rule is allowed: a township's reviewer may sign, a handler may keep the statistics.
 */
public final class DutyConflicts {

    /** Where two duties exclude each other. */
    public enum Reach {
        /** Wherever they are held. */
        EVERYWHERE,
        /** Only when held at the same organ. */
        SAME_ORGAN
    }

    /**
     * Every duty of the one set excludes every other duty of the other set.
     *
     * @param reason key of the words that say why
     * @param source the norm, in Chinese
     */
    public record Rule(Set<Duty> one, Set<Duty> other, Reach reach, String reason, String source) {

        boolean excludes(Assignment a, Assignment b) {
            return a.duty() != b.duty()
                    && (one.contains(a.duty()) && other.contains(b.duty())
                            || one.contains(b.duty()) && other.contains(a.duty()))
                    && (reach == Reach.EVERYWHERE || a.organ().equals(b.organ()));
        }
    }

    /** A duty already held that excludes the one wanted, and by which rule. */
    public record Conflict(Assignment held, Rule rule) {}

    private static final Set<Duty> ADMINISTRATORS = duties(true);
    private static final Set<Duty> CONTENT = duties(false);

    private static final String BASELINE = "GB/T 22239-2019 网络安全等级保护基本要求：管理用户的权限分离（三员分立）";
    private static final String REVIEW = "《政府信息公开条例》第十七条：建立健全政府信息公开审查机制，明确审查的程序和责任";

    /** The whole of it. */
    public static final List<Rule> RULES = List.of(
            new Rule(ADMINISTRATORS, ADMINISTRATORS, Reach.EVERYWHERE, "identity.conflict.administrators", BASELINE),
            new Rule(ADMINISTRATORS, CONTENT, Reach.EVERYWHERE, "identity.conflict.content", BASELINE),
            new Rule(
                    Set.of(Duty.INSPECTOR),
                    EnumSet.of(
                            Duty.HANDLER, Duty.REVIEWER, Duty.SECRECY_REVIEWER, Duty.SIGNATORY, Duty.VILLAGE_REPORTER),
                    Reach.SAME_ORGAN,
                    "identity.conflict.inspector",
                    "《政府信息公开条例》第四十七条：主管部门对政府信息公开工作进行日常指导和监督检查；督查者不查自己"),
            new Rule(
                    Set.of(Duty.HANDLER),
                    EnumSet.of(Duty.SECRECY_REVIEWER, Duty.SIGNATORY),
                    Reach.SAME_ORGAN,
                    "identity.conflict.handler",
                    REVIEW),
            new Rule(
                    Set.of(Duty.SECRECY_REVIEWER),
                    Set.of(Duty.SIGNATORY),
                    Reach.SAME_ORGAN,
                    "identity.conflict.secrecy",
                    REVIEW));

    private DutyConflicts() {}

    /** Everything held that excludes what is wanted; empty means it may be granted. */
    public static List<Conflict> between(Assignment wanted, Collection<Assignment> held) {
        return RULES.stream()
                .flatMap(rule ->
                        held.stream().filter(h -> rule.excludes(wanted, h)).map(h -> new Conflict(h, rule)))
                .toList();
    }

    private static Set<Duty> duties(boolean administer) {
        return Arrays.stream(Duty.values())
                .filter(d -> d.administers() == administer)
                .collect(Collectors.toUnmodifiableSet());
    }
}
