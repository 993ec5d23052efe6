package cn.yangguang.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.organ.Organ;
import cn.yangguang.organ.OrganFacts;
import cn.yangguang.organ.OrganLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class ConcernsTest {

    private static final LocalDate DAY = LocalDate.of(2016, 7, 1);

    private static Concern concern(String organ, Grade grade, int since) {
        return new Concern("OB-LATE", grade, organ, "matter/" + since, DAY.minusDays(since), List.of(), "/office");
    }

    private static Concerns of(ConcernSource... sources) {
        return new Concerns(new ObjectProvider<>() {
            @Override
            public Stream<ConcernSource> stream() {
                return Stream.of(sources);
            }
        });
    }

    @Test
    void theGravestAndOldestComeFirst() {
        ConcernSource one = asking -> List.of(concern("a", Grade.YELLOW, 90), concern("b", Grade.RED, 1));
        ConcernSource other = asking -> List.of(concern("a", Grade.RED, 30));
        assertThat(of(one, other).of(new Asking(Set.of("a", "b"), DAY, null)))
                .extracting(Concern::subject)
                .containsExactly("matter/30", "matter/1", "matter/90");
    }

    @Test
    void aConcernOfAnOrganNobodyAskedAboutIsNotTold() {
        ConcernSource careless = asking -> List.of(concern("a", Grade.RED, 1), concern("c", Grade.RED, 1));
        assertThat(of(careless).of(new Asking(Set.of("a"), DAY, null)))
                .extracting(Concern::organ)
                .containsExactly("a");
    }

    @Test
    void anOrganHasTheLightOfItsWorstConcern() {
        var organ = new Organ("a", "演示镇", "演示镇人民政府", OrganLevel.TOWNSHIP, null, null, null, true, OrganFacts.NONE);
        assertThat(new Overview.Row(organ, List.of()).light()).as("green").isNull();
        assertThat(new Overview.Row(organ, List.of(concern("a", Grade.YELLOW, 1), concern("a", Grade.RED, 1))).light())
                .isEqualTo(Grade.RED);
    }
}
