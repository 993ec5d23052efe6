package cn.yangguang.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How Chinese is written, said and asked. */
class LanguageTest {

    @Test
    void foldsWidthCaseTraditionalAndYearsAndKeepsEverySignAtItsPlace() {
        assertThat(Writing.fold("關於發放２０２０年農村ＡＢc補貼")).isEqualTo("关于发放2020年农村abc补贴");
        assertThat(Writing.fold("二〇二〇年")).isEqualTo("2020年");
        assertThat(Writing.fold("一九九八年第十三五")).isEqualTo("1998年第十三五");
        long seed = Long.getLong("acts.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, 0x10000).forEach(sign -> text.append((char) sign));
            String folded = Writing.fold(text.toString());
            assertThat(folded).as("seed %d", seed).hasSameSizeAs(text);
            assertThat(Writing.fold(folded)).as("seed %d", seed).isEqualTo(folded);
        }
    }

    @Test
    void knowsReadingsAndPartsSyllables() {
        assertThat(Pinyin.of('行')).containsExactlyInAnyOrder("xing", "hang");
        assertThat(Pinyin.syllables("gonggongzulinzhufang"))
                .containsExactly("gong", "gong", "zu", "lin", "zhu", "fang");
        assertThat(Pinyin.syllables("hello")).isEmpty();
        assertThat(Pinyin.near("zu")).contains("zhu");
        assertThat(Pinyin.near("lin")).contains("ling");
    }

    @Test
    void bringsNumbersIntoOneForm() {
        for (String number : List.of("国办发〔2020〕12号", "国办发[2020]12 号", "國辦發（2020）第12號", "国办发2020年12号")) {
            String folded = Writing.fold("请看" + number + "全文");
            assertThat(Numbers.documentNumbers(folded))
                    .as(number)
                    .hasSize(1)
                    .allSatisfy(found ->
                            assertThat(Numbers.tails(Numbers.canonical(found))).contains("国办发202012"));
        }
        assertThat(Numbers.documentNumbers("2020年12月的通知")).isEmpty();
        assertThat(Numbers.indexNumbers("索引号 640181105/2016-00033。")).containsExactly("640181105/2016-00033");
    }

    @Test
    void leavesOutWhatOnlyAsks() {
        assertThat(Questions.matter("请问怎么申请公租房").strip()).isEqualTo("申请公租房");
        assertThat(Questions.matter("怎么办")).isEqualTo("怎么办");
    }

    @Test
    void addsTheWordsOfAnOffice(@TempDir Path folder) throws IOException {
        Synonyms program = Synonyms.ofTheProgram();
        assertThat(program.of("村委会")).contains("村民委员会");
        assertThat(program.of("住房保障")).contains("公租房");
        assertThat(program.of("公租房")).doesNotContain("住房保障");
        assertThat(program.sounding(List.of("di", "bao"))).contains("低保");
        Path own = folder.resolve("synonyms.txt");
        Files.writeString(own, "# 本县\n便民服務中心 办事大厅\n");
        assertThat(Synonyms.with(own).of("办事大厅")).contains("便民服务中心");
        assertThat(Synonyms.with(folder.resolve("none.txt")).of("低保")).contains("最低生活保障");
    }
}
