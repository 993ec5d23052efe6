package cn.yangguang.organ;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionNameTest {

    @ParameterizedTest
    @CsvSource({
        "宁夏回族自治区,PROVINCE,自治区,'',宁夏回族自治区人民政府",
        "香港特别行政区,PROVINCE,特别行政区,'',香港特别行政区政府",
        "银川市,CITY,地级市,宁夏回族自治区,银川市人民政府",
        "阿里地区,CITY,地区,西藏自治区,阿里地区行政公署",
        "兴安盟,CITY,盟,内蒙古自治区,兴安盟行政公署",
        "灵武市,COUNTY,县级市,银川市,灵武市人民政府",
        "临河镇,TOWNSHIP,镇,灵武市,灵武市临河镇人民政府",
        "梧桐树乡,TOWNSHIP,乡,灵武市,灵武市梧桐树乡人民政府",
        "鄂温克民族苏木,TOWNSHIP,民族苏木,演示旗,演示旗鄂温克民族苏木人民政府",
        "城区街道,TOWNSHIP,街道,灵武市,灵武市城区街道办事处",
        "城区街道办事处,TOWNSHIP,'',灵武市,灵武市城区街道办事处",
        "一二一团,TOWNSHIP,团,石河子市,石河子市一二一团",
        "下社乡（撤销）,TOWNSHIP,乡,盂县,盂县下社乡人民政府（撤销）",
        "演示村委会,VILLAGE,'',临河镇,临河镇演示村民委员会",
        "演示村村委会,VILLAGE,'',临河镇,临河镇演示村村民委员会",
        "演示村民委员会,VILLAGE,'',临河镇,临河镇演示村民委员会",
        "演示居委会,VILLAGE,'',城区街道,城区街道演示居民委员会",
        "演示社区,VILLAGE,'',城区街道,城区街道演示社区居民委员会",
        "演示村,VILLAGE,'',临河镇,临河镇演示村民委员会"
    })
    void namesTheOrganOfAPlace(String name, OrganLevel level, String type, String above, String full) {
        assertThat(DivisionName.full(name, level, type, above)).isEqualTo(full);
    }

    @ParameterizedTest
    @CsvSource({"城区街道办事处,城区街道", "城区街道,城区街道", "下社乡（撤销）,下社乡", "临河镇,临河镇"})
    void comparesNamesOfTwoLists(String name, String bare) {
        assertThat(DivisionName.bare(name)).isEqualTo(bare);
    }
}
