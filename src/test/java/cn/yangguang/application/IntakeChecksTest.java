package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.ReceiptChannel;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);

    private ReceiptChannel channel = ReceiptChannel.ONLINE;
    private LocalDate receivedOn = TODAY;
    private String name = "演示申请人";
    private String agent = "";
    private List<String> items = List.of("演示：2024年度道路维修资金");
    private List<Intake.NewPaper> papers = List.of();

    private List<String> problems(boolean online) {
        var person =
                new Applicant(name, "居民身份证", "演示证件号", "0951-0000000", "", "", "", agent, agent, "纸质", "自行领取", "", "");
        var intake = new Intake("linhe", channel, receivedOn, ApplicantType.NATURAL_PERSON, person, items, papers);
        return IntakeChecks.of(intake, online, TODAY).stream()
                .map(problem -> problem.field() + " " + problem.code())
                .toList();
    }

    @Test
    void takesWhatIsWhole() {
        papers = List.of(paper("身份证.jpg", "image/jpeg", 9));
        assertThat(problems(true)).isEmpty();
    }

    @Test
    void whoHandsInByTheNetChoosesNeitherDayNorChannel() {
        channel = ReceiptChannel.IN_PERSON;
        receivedOn = LocalDate.of(2016, 5, 10);
        assertThat(problems(true)).containsExactly("channel ONLINE_ONLY", "receivedOn TODAY_ONLY");
        assertThat(problems(false)).isEmpty();
    }

    @Test
    void everyFieldHasAnEndAndNoControlCharacters() {
        agent = "演".repeat(201);
        assertThat(problems(true)).containsExactly("agent TOO_LONG", "agentIdentity TOO_LONG");
        agent = "";
        name = "演示\u0000";
        assertThat(problems(true)).containsExactly("name CONTROL_CHARACTERS");
        name = "\u200B";
        assertThat(problems(true)).containsExactly("name REQUIRED");
        name = "演示";
        items = List.of("演示\u0000");
        assertThat(problems(true)).containsExactly("items CONTROL_CHARACTERS");
        items = List.of("\u200B");
        assertThat(problems(true)).containsExactly("items REQUIRED");
    }

    @Test
    void papersHaveANameASizeAndANumber() {
        for (String bad : List.of("", "a/b", "a\\b", "a\u0000b", "a\nb", "..\\x", "演".repeat(201))) {
            papers = List.of(paper(bad, "image/jpeg", 9));
            assertThat(problems(true)).as(bad).containsExactly("papers PAPER_NAME");
        }
        papers = List.of(paper("a.jpg", "image/jpeg\r\nX: y", 9));
        assertThat(problems(true)).containsExactly("papers PAPER_NAME");
        papers = List.of(paper("a.jpg", "image/jpeg", 0));
        assertThat(problems(true)).containsExactly("papers PAPER_SIZE");
        papers = Collections.nCopies(21, paper("a.jpg", "image/jpeg", 9));
        assertThat(problems(true)).containsExactly("papers TOO_MANY_PAPERS");
    }

    private static Intake.NewPaper paper(String name, String type, int size) {
        return new Intake.NewPaper(PaperKind.IDENTITY, name, type, new byte[size]);
    }
}
