package cn.yangguang.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.identity.Assignment;
import cn.yangguang.identity.Duty;
import cn.yangguang.identity.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may know of a 举报. */
class ComplaintReachTest {

    private static final List<String> PATH = List.of("cun", "zhen", "xian");
    private static final ComplaintWords WORDS = new ComplaintWords("演示：镇上的张三弄虚作假", "");

    private static Person person(long id, String name, Assignment... duties) {
        return new Person(id, "p" + id, name, "zhen", Set.of(duties));
    }

    private static Complaint report(String keeper) {
        var registered = new Complaint.Registered(
                1, "JD2026-DDDDDDDD", EntryKind.REPORT, ReceiptWay.ONLINE, "cun", keeper, null, Instant.EPOCH);
        return Complaint.of(
                registered,
                List.of(new ComplaintStep(
                        1,
                        ComplaintAction.RECEIVE,
                        null,
                        ComplaintStage.RECEIVED,
                        null,
                        "",
                        null,
                        Instant.EPOCH,
                        LocalDate.of(2026, 1, 1),
                        ComplaintParticulars.NONE)));
    }

    private static boolean reads(Person person, String keeper) {
        return ComplaintReach.reads(person, report(keeper), WORDS, PATH);
    }

    @Test
    void onlyInspectorsOfTheKeeper() {
        for (Duty duty : Duty.values()) {
            assertThat(reads(person(1, "李四", new Assignment(duty, "zhen")), "zhen"))
                    .as(duty.name())
                    .isEqualTo(duty == Duty.INSPECTOR);
        }
        assertThat(reads(person(1, "李四", new Assignment(Duty.INSPECTOR, "xian")), "zhen"))
                .isFalse();
    }

    @Test
    void nobodyWhoIsNamed() {
        assertThat(reads(person(1, "张三", new Assignment(Duty.INSPECTOR, "zhen")), "zhen"))
                .isFalse();
    }

    @Test
    void nobodyWhoWorksWhereItIsAboutOrInBetween() {
        for (String organ : List.of("cun", "zhen", "xian")) {
            assertThat(reads(
                            person(
                                    1,
                                    "李四",
                                    new Assignment(Duty.INSPECTOR, "xian"),
                                    new Assignment(Duty.REVIEWER, organ)),
                            "xian"))
                    .as(organ)
                    .isFalse();
        }
        assertThat(reads(
                        person(1, "李四", new Assignment(Duty.INSPECTOR, "xian"), new Assignment(Duty.REVIEWER, "beide")),
                        "xian"))
                .isTrue();
    }
}
