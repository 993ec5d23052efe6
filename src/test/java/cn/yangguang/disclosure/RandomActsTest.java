package cn.yangguang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Person;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Anybody tries anything, in any order. Whatever the rules allow, what must always be true stays true; whatever they
 * refuse changes nothing. The seed is printed and can be given again with {@code -Dacts.seed=…}.
 */
class RandomActsTest {

    private static final int ACTS = 14;

    @Test
    void noSequenceOfActsBreaksAnInvariant() {
        play(500);
    }

    @Test
    @Tag("long")
    void noLongRunOfSequencesBreaksAnInvariant() {
        play(20_000);
    }

    private static void play(int sequences) {
        long seed = Long.getLong("acts.seed", System.nanoTime());
        System.out.println("random acts, seed " + seed);
        try (Town town = Town.fresh()) {
            for (int i = 0; i < sequences; i++) {
                new Sequence(town, new Random(seed + i), seed + i).play();
            }
            indexNumbersHaveNoGap(town);
        }
    }

    private static void indexNumbersHaveNoGap(Town town) {
        Map<String, Object> row = town.jdbc().sql("""
                        select count(*) as n, coalesce(max(substring(index_number from '[0-9]+$')::int), 0) as last
                          from disclosure.disclosure where index_number is not null
                        """).query().singleRow();
        assertThat(((Number) Objects.requireNonNull(row.get("n"))).intValue())
                .isEqualTo(((Number) Objects.requireNonNull(row.get("last"))).intValue())
                .isPositive();
    }

    private static final class Sequence {
        private final Town town;
        private final Random random;
        private final String label;
        private final List<Person> cast;

        Sequence(Town town, Random random, long seed) {
            this.town = town;
            this.random = random;
            this.label = "sequence of seed " + seed;
            this.cast = List.of(
                    town.handler(),
                    town.reviewer(),
                    town.secondReviewer(),
                    town.secrecyReviewer(),
                    town.signatory(),
                    town.chief(),
                    town.everything(),
                    town.stranger());
        }

        void play() {
            town.levels(1 + random.nextInt(4));
            EditionRef ref = town.done(town.disclosures()
                    .create(
                            Town.ORGAN,
                            town.content("第 " + random.nextInt(1000) + " 次尝试"),
                            random.nextBoolean() ? town.handler() : town.everything(),
                            "test"));
            if (random.nextInt(3) > 0) {
                town.onward(ref, random.nextBoolean() ? Stage.PUBLISHED : Stage.FINAL_APPROVAL);
            }
            for (int i = 0; i < ACTS; i++) {
                act(ref.disclosure());
            }
        }

        private void act(long id) {
            Dossier before = town.disclosures().find(id).orElseThrow();
            Edition edition =
                    before.editions().get(random.nextInt(before.editions().size()));
            Person person = cast.get(random.nextInt(cast.size()));
            Action action = likely(edition);
            Outcome outcome = action == Action.EDIT
                    ? town.edit(edition.ref(), town.content("改 " + random.nextInt(100)), seen(edition), person)
                    : town.act(edition.ref(), action, particulars(edition), person);
            Dossier after = town.disclosures().find(id).orElseThrow();
            if (outcome instanceof Outcome.Refused) {
                assertThat(after)
                        .as("%s: a refused %s changes nothing", label, action)
                        .isEqualTo(before);
            }
            check(before, after);
        }

        /** Two times of three an action the table knows at this stage, else any action at all. */
        private Action likely(Edition edition) {
            List<Action> known = EnumSet.allOf(Action.class).stream()
                    .filter(a -> Rules.find(a, edition.stage()).isPresent())
                    .toList();
            return known.isEmpty() || random.nextInt(3) == 0
                    ? Action.values()[random.nextInt(Action.values().length)]
                    : known.get(random.nextInt(known.size()));
        }

        private String seen(Edition edition) {
            return random.nextInt(5) == 0 ? "stale" : edition.contentHash();
        }

        private Particulars particulars(Edition edition) {
            Particulars all = new Particulars(Map.ofEntries(
                    Map.entry(Detail.REASON, "理由"),
                    Map.entry(Detail.AUTHORITY, "保密行政管理部门"),
                    Map.entry(Detail.GROUND, "STATE_SECRET"),
                    Map.entry(Detail.WITHDRAWAL_CLASS, "ERROR"),
                    Map.entry(Detail.TRUE_AND_COMPLETE, "是"),
                    Map.entry(Detail.PERSONAL_DATA_CHECKED, "是"),
                    Map.entry(Detail.ATTACHMENTS_OPEN, "是"),
                    Map.entry(Detail.LATE_REASON, "核实"),
                    Map.entry(Detail.CHANNEL, random.nextBoolean() ? "notice-board" : "wechat"),
                    Map.entry(Detail.POSTED_ON, town.today().toString()),
                    Map.entry(Detail.SEEN, seen(edition))));
            for (var more : Set.of(RulesTest.preReview(), RulesTest.secrecy(random.nextInt(4) == 0 ? "是" : "否"))) {
                for (var entry : more.details().entrySet()) {
                    all = all.with(entry.getKey(), entry.getValue());
                }
            }
            return random.nextInt(8) == 0 ? Particulars.NONE : all;
        }

        private void check(Dossier before, Dossier after) {
            assertThat(after.editions().stream().filter(e -> e.stage().open()))
                    .as(label)
                    .hasSizeLessThan(2);
            assertThat(after.editions().stream().filter(e -> e.stage().live()))
                    .as(label)
                    .hasSizeLessThan(2);
            assertThat(after.editions().size())
                    .as(label)
                    .isGreaterThanOrEqualTo(before.editions().size());
            assertThat(after.steps())
                    .as("%s: steps are only added", label)
                    .startsWith(before.steps().toArray(Step[]::new));
            if (before.disclosure().indexNumber() != null) {
                assertThat(after.disclosure().indexNumber())
                        .as(label)
                        .isEqualTo(before.disclosure().indexNumber());
            }
            after.editions()
                    .forEach(edition ->
                            check(after, edition, before.edition(edition.ref().number())));
        }

        private void check(Dossier dossier, Edition edition, Optional<Edition> earlier) {
            int number = edition.ref().number();
            assertThat(dossier.replay(number))
                    .as("%s: stage is what the steps say", label)
                    .contains(edition.stage());
            assertThat(edition.publishedAt() != null)
                    .as(label)
                    .isEqualTo(edition.stage().everPublished());
            assertThat(edition.content().hash()).as(label).isEqualTo(edition.contentHash());
            if (edition.stage().everPublished()) {
                assertThat(dossier.disclosure().indexNumber()).as(label).isNotNull();
                fourEyes(dossier, number);
            }
            earlier.filter(e -> e.stage().everPublished()).ifPresent(old -> {
                assertThat(edition.publishedAt()).as(label).isEqualTo(old.publishedAt());
                assertThat(edition.content()).as(label).isEqualTo(old.content());
            });
        }

        private void fourEyes(Dossier dossier, int number) {
            Step secrecy = dossier.last(number, Action.PASS_SECRECY_REVIEW).orElseThrow();
            Step signature = dossier.last(number, Action.APPROVE).orElseThrow();
            assertThat(secrecy.seq()).as(label).isLessThan(signature.seq());
            for (Step deciding : List.of(secrecy, signature)) {
                long person = Objects.requireNonNull(deciding.person());
                assertThat(dossier.wrote(person, number))
                        .as("%s: %s by its author", label, deciding.action())
                        .isFalse();
            }
        }
    }
}
