package cn.yangguang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Optional<String> of(String line) {
        return QuestionWords.of(line, TODAY);
    }

    @Test
    void theSameQuestionAskedOtherwiseIsTheSame() {
        assertThat(of("请问 高龄补贴 怎么 领取")).isEqualTo(of("领取　高龄补贴？")).isPresent();
    }

    @Test
    void topicsOfATownshipAreKept() {
        for (String topic : List.of(
                "高龄补贴", "农村危房改造", "2016年低保", "村级卫生室", "退耕还林", "医保缴费", "宅基地确权", "黄河滩地承包", "自来水停水通知", "马铃薯种植补贴")) {
            assertThat(of(topic)).as(topic).isPresent();
        }
    }

    @Test
    void whatLooksLikePersonalDataIsDropped() {
        for (String line : List.of(
                "13800138000",
                "138 0013 8000",
                "640181198001011234",
                "演示@example.com",
                "张伟",
                "王小明 低保",
                "0951-4012345")) {
            assertThat(of(line)).as(line).isEmpty();
        }
    }

    @Test
    void neitherASignNorAnEssayIsATopic() {
        assertThat(of("的")).isEmpty();
        assertThat(of("长".repeat(41))).isEmpty();
    }
}
