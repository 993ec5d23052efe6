package cn.yangguang.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListsTest {

    @Test
    void columnsSayWhatTheirNumbersAre() {
        assertThat(Screened.codes(Screened.table("姓名|联系电话|一卡通账号|家庭住址", "张建国|0478-8231234|015203100012|临河镇幸福村3组12号")))
                .contains("PD-NAME", "PD-PHONE", "PD-BANK", "PD-ADDR", "PD-COMBINED");
        assertThat(Screened.codes(Screened.table("姓名|村组|补贴金额", "张建国|幸福村3组|1200")))
                .containsExactly("PD-NAME");
        assertThat(Screened.codes(Screened.table("单位名称|办公电话|统一社会信用代码", "某某局|13838389438|91340600MA2PEP518T")))
                .isEmpty();
    }

    @Test
    void aListWithoutHeadingIsKnownByWhatStandsInIt() {
        assertThat(Screened.codes(Screened.table("1|张建国|1200", "2|李秀英|800", "3|王志强|600")))
                .containsExactly("PD-NAME");
        assertThat(Screened.codes("1\t张建国\t1200", "2\t李秀英\t800", "3\t王志强\t600")).containsExactly("PD-NAME");
    }

    @Test
    void healthAndPovertyBesideANameWeighMore() {
        assertThat(Screened.codes(Screened.table("姓名|身份证号|残疾类别", "张建国|44011320141005001X|肢体二级")))
                .contains("PD-ID", "PD-HEALTH", "PD-EXPOSED", "PD-MINOR");
        assertThat(Screened.codes(Screened.table("户主|致贫原因", "张建国|因病"))).contains("PD-HOUSEHOLD");
        assertThat(Screened.codes(Screened.table("姓名|健康状况", "张建国|健康"))).containsExactly("PD-NAME");
    }

    @Test
    void childrenAreKnownByAgeOrByTheirList() {
        assertThat(Screened.codes(Screened.table("姓名|年龄", "王小明|9"))).contains("PD-MINOR");
        assertThat(Screened.codes(Screened.table("姓名|年龄", "王小明|16"))).contains("PD-MINOR18");
        assertThat(Screened.codes(Screened.table("留守儿童花名册|", "姓名|村", "王小明|幸福村")))
                .contains("PD-MINOR");
        assertThat(Screened.codes(Screened.table("姓名|年龄", "王小明|45"))).containsExactly("PD-NAME");
    }

    @Test
    void formsAreReadFieldByField() {
        assertThat(Screened.codes(Screened.table("姓名|张建国|性别|男", "家庭住址|幸福村3组12号|联系电话|0478-8231234")))
                .contains("PD-NAME", "PD-ADDR", "PD-PHONE");
    }

    @Test
    void peopleInOfficeMayBeNamed() {
        assertThat(Screened.codes(Screened.table("姓名|职务|分管工作", "张建国|副镇长|农业"))).isEmpty();
    }
}
