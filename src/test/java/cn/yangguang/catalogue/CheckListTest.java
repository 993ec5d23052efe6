package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "■政府网站 □政府公报 □两微一端 ■公开查阅点|政府网站;公开查阅点",
                "□政府网站 □其他____|''",
                "■ 政府网站■社区/企事业单位/村公示栏（电子屏）  ■其他：宣传栏__|政府网站;社区/企事业单位/村公示栏（电子屏）;其他：宣传栏",
                "☑政府网站、☐政府公报、☑发布会/听证会|政府网站;发布会/听证会",
                "政府网站;两微一端;公开查阅点|政府网站;两微一端;公开查阅点",
                "政府网站、公示栏、政府网站|政府网站;公示栏",
                "■■政府网站|政府网站",
                "''|''"
            })
    void readsCheckLists(String text, String expected) {
        assertThat(CheckList.names(text))
                .isEqualTo(expected.isEmpty() ? List.of() : Arrays.asList(expected.split(";")));
    }

    @Test
    void readsSingleMarks() {
        assertThat(CheckList.mark("√", "主动")).isEqualTo(Optional.of(true));
        assertThat(CheckList.mark(" ■ ", "主动")).isEqualTo(Optional.of(true));
        assertThat(CheckList.mark("主动", "主动")).isEqualTo(Optional.of(true));
        assertThat(CheckList.mark("", "主动")).isEqualTo(Optional.of(false));
        assertThat(CheckList.mark("□", "主动")).isEqualTo(Optional.of(false));
        assertThat(CheckList.mark("看情况", "主动")).isEmpty();
    }
}
