package cn.yangguang.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.channel.Publication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FieldMappingTest {

    private static final Publication ITEM = new Publication(
            "linhe",
            "灵武市临河镇人民政府",
            "640181105/2016-00001",
            1,
            "演示：低保名单",
            "概述",
            "镇政发〔2016〕1号",
            LocalDate.of(2016, 3, 2),
            "<p>正文</p>",
            "正文",
            List.of(),
            "/d/640181105/2016-00001",
            false);

    @Test
    void theExampleOfThePlatformOfTheSeedIsRead() throws IOException {
        String example = new String(
                Objects.requireNonNull(FieldMapping.class.getResourceAsStream("example.txt"))
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        FieldMapping.Read read = FieldMapping.read(example);
        assertThat(read.problems()).isEmpty();
        assertThat(read.mapping().of(ITEM))
                .containsEntry("信息标题", "演示：低保名单")
                .containsEntry("发布单位", "灵武市临河镇人民政府")
                .containsEntry("公开类别", "政务公开")
                .containsEntry("发布日期", "2016-03-02");
        assertThat(read.mapping().names()).startsWith("信息标题", "内容概述").hasSize(9);
    }

    @Test
    void namesTheLineAndWhatMayStandThere() {
        assertThat(FieldMapping.read("标题 = title\n没有等号\n作者 = author").problems())
                .containsExactly(
                        "第 2 行应写成“对方字段 = 本方字段”",
                        "第 3 行：没有“author”这个字段，可以写 address、attachments、documentNumber、edition、html、indexNumber、organ、publishedOn、summary、text、title");
        assertThat(FieldMapping.read(" \n# 只有说明").problems()).hasSize(1);
        assertThat(FieldMapping.read(FieldMapping.OWN).problems()).isEmpty();
    }
}
