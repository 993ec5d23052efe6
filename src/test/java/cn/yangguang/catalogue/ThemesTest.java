package cn.yangguang.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemesTest {

    @Test
    void holdsThe22ClassesAndTheir121SubClasses() {
        assertThat(Themes.all()).hasSize(143);
        assertThat(Themes.all()).filteredOn(theme -> theme.parent() == null).hasSize(22);
    }

    @Test
    void showsASubClassWithItsClass() {
        assertThat(Themes.find("0201").orElseThrow().display()).isEqualTo("综合政务\\政务公开");
        assertThat(Themes.find("02").orElseThrow().display()).isEqualTo("综合政务");
        assertThat(Themes.find("9999")).isEmpty();
    }

    @Test
    void understandsCodesAndNamesUnlessSeveralHaveTheName() {
        assertThat(Themes.named("综合政务/政务公开").orElseThrow().code()).isEqualTo("0201");
        assertThat(Themes.named("政务公开").orElseThrow().code()).isEqualTo("0201");
        assertThat(Themes.named("0201").orElseThrow().code()).isEqualTo("0201");
        assertThat(Themes.named("没有这一类")).isEmpty();
    }

    @Test
    void knowsTheFifteenDocumentTypesAndTheRest() {
        assertThat(Genres.all()).hasSize(16).doesNotHaveDuplicates();
        assertThat(Genres.isKnown("通知")).isTrue();
        assertThat(Genres.isKnown("便条")).isFalse();
    }
}
