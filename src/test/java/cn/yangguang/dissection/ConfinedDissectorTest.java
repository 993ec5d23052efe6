package cn.yangguang.dissection;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.confined.Limits;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfinedDissectorTest {

    @Test
    void givesTheSameAnswerAsTheDissectorItself() {
        Map<String, Object> files = new LinkedHashMap<>();
        files.put(
                "一.docx",
                Made.docx(Made.p("甲") + "<w:tbl><w:tr><w:tc>" + Made.p("乙") + "</w:tc></w:tr></w:tbl>"
                        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>丙</w:t></w:r></w:p>"));
        files.put("二.csv", "姓名,金额\n张三,12\n");
        byte[] zip = Made.zip(files);
        try (var confined = new ConfinedDissector()) {
            Contents contents = confined.read(zip);
            assertThat(contents).isEqualTo(new Dissector().read(zip));
            assertThat(contents.traces()).extracting(Trace::kind).containsExactly(TraceKind.HIDDEN_TEXT);
        }
    }

    @Test
    void losesOnlyTheProcessToAHostileFile() {
        byte[] heavy = Made.docx(Made.p("长".repeat(20_000_000)));
        try (var confined = new ConfinedDissector(1, new Limits(48, 60))) {
            assertThat(confined.read(heavy).unread()).isEqualTo(Unreadable.TOO_LARGE);
            assertThat(confined.read(Made.docx(Made.p("下一份"))).parts())
                    .containsExactly(new Passage("正文第1段", Seen.SHOWN, "下一份"));
        }
    }

    @Test
    void endsAFileThatTakesTooLong() {
        try (var confined = new ConfinedDissector(1, new Limits(48, 0))) {
            assertThat(confined.read(Made.docx(Made.p("慢"))).unread()).isEqualTo(Unreadable.TOO_SLOW);
        }
    }
}
