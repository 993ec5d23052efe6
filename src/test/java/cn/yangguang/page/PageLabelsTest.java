package cn.yangguang.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageLabelsTest {

    private static final Instant PUBLISHED = Instant.parse("2016-06-01T04:05:00Z");

    @Test
    void everyColumnHasAllItsLabels() {
        assertThat(Arrays.stream(PublicColumn.values()).map(column -> PageLabels.column(column, "")))
                .allSatisfy(labels -> assertThat(labels.complete())
                        .extracting(PublicFrame.Label::name)
                        .containsExactlyElementsOf(PageLabels.Kind.COLUMN.required()));
    }

    @Test
    void aContentPageCannotBeMadeWithoutWhatItNeeds() {
        assertThatThrownBy(() -> PageLabels.content(PublicColumn.CONTENT, "", " \n", PUBLISHED, "演示镇"))
                .hasMessageContaining("ArticleTitle");
        assertThatThrownBy(() -> PageLabels.content(PublicColumn.CONTENT, "", "预算", PUBLISHED, ""))
                .hasMessageContaining("ContentSource");
    }

    @Test
    void aLabelIsOneLineWithItsTimeInBeijing() {
        String labels = PageLabels.content(PublicColumn.CONTENT, "财政\n资金", "2016年\t预算", PUBLISHED, "演示镇")
                .with("Description", "长".repeat(300))
                .with("Keywords", "")
                .complete()
                .stream()
                .map(label -> label.name() + "=" + label.content())
                .collect(Collectors.joining("\n"));
        assertThat(labels)
                .contains("ColumnName=财政 资金\n", "ArticleTitle=2016年 预算\n", "PubDate=2016-06-01 12:05\n")
                .endsWith("Description=" + "长".repeat(199) + "…")
                .doesNotContain("Keywords");
    }

    @Test
    void anInspectionFindsWhatAPageLacks() {
        String page = "<meta name=\"SiteName\" content=\"演示\"><meta name=\"ColumnName\" content=\" \">"
                + "<meta name=\"ColumnType\" content=\"政策文件\">";
        assertThat(LabelCheck.missing(page, PageLabels.Kind.COLUMN))
                .isEqualTo(List.of("SiteDomain", "SiteIDCode", "ColumnName", "ColumnDescription", "ColumnKeywords"));
        assertThat(LabelCheck.missing(page, PageLabels.Kind.HOME)).containsExactly("SiteDomain", "SiteIDCode");
    }
}
