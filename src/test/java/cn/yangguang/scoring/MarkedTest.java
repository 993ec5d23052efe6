package cn.yangguang.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.dissection.Contents;
import cn.yangguang.dissection.Passage;
import cn.yangguang.dissection.Seen;
import cn.yangguang.screening.Finding;
import cn.yangguang.screening.Severity;
import cn.yangguang.screening.Spot;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {

    private static final String TEXT = "演示甲，手机138 0000 0000，编号20210315。";
    private static final Contents CONTENTS =
            new Contents(List.of(new Passage("第1段", Seen.SHOWN, TEXT)), List.of(), null);

    @Test
    void findsAnEntityHoweverItIsWritten() {
        var marked = marked(label(LabelKind.MOBILE, "138-0000-0000"), finding("PD-MOBILE", 6, 19));
        assertThat(marked.found()).hasSize(1);
        assertThat(marked.right()).containsExactly("PD-MOBILE");
    }

    @Test
    void missesAnEntityThatIsToldAsSomethingElseButRaisesNoFalseAlarm() {
        var marked = marked(label(LabelKind.MOBILE, "13800000000"), finding("PD-BANK", 6, 19));
        assertThat(marked.missed()).hasSize(1);
        assertThat(marked.wrong()).isEmpty();
    }

    @Test
    void countsAnAlarmOnALookAlikeAsFalse() {
        var marked = marked(label(LabelKind.ORDER_NUMBER, "20210315"), finding("PD-BANK", 22, 30));
        assertThat(marked.missed()).hasSize(1);
        assertThat(marked.wrong())
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.taken()).isEqualTo(LabelKind.ORDER_NUMBER));
    }

    @Test
    void aNameIsFoundOnlyAsAWhole() {
        assertThat(marked(label(LabelKind.NAME_PROSE, "演示甲"), finding("PD-PERSON", 0, 2))
                        .missed())
                .hasSize(1);
        assertThat(marked(label(LabelKind.NAME_PROSE, "演示甲"), finding("PD-PERSON", 0, 3))
                        .found())
                .hasSize(1);
    }

    private static Marked marked(Label label, Finding finding) {
        return Marked.of("a.txt", List.of(label), CONTENTS, List.of(finding));
    }

    private static Label label(LabelKind kind, String value) {
        return new Label("a.txt", "", kind, 1, 0, 0, 0, 0, value.length(), value);
    }

    private static Finding finding(String code, int start, int end) {
        return new Finding(code, Severity.BLOCK, "第1段", end - start, "", "", Spot.passage(0, start, end));
    }
}
