package cn.yangguang.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RequestGroupsTest {

    private static final double ALIKE = SimilarCases.ALIKE;

    @Test
    void putsTheSameMatterInOneGroup() {
        assertThat(RequestGroups.of(List.of("2025年度村道维修资金的使用情况", "低保名单及评定标准", "村道维修资金2025年度使用情况", "演示镇卫生院采购合同"), ALIKE))
                .containsExactlyInAnyOrder(List.of(0, 2), List.of(1), List.of(3));
    }

    @Property(tries = 200)
    void twoThatAreAlikeAreInOneGroupAndEveryTextIsInExactlyOne(
            @ForAll @Size(max = 12) List<@StringLength(max = 8) @CharRange(from = 'a', to = 'd') String> texts) {
        List<List<Integer>> groups = RequestGroups.of(texts, ALIKE);
        assertThat(groups.stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, texts.size()).boxed().toList());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (TextLikeness.of(texts.get(i), texts.get(j)) >= ALIKE) {
                    int one = i;
                    int other = j;
                    assertThat(groups).anyMatch(group -> group.contains(one) && group.contains(other));
                }
            }
        }
    }
}
