package cn.yangguang.portal;

import cn.yangguang.letter.Block.Cell;
import cn.yangguang.letter.Block.Table;
import cn.yangguang.letter.OfficialDocument;
import cn.yangguang.organ.Organ;
import java.util.List;

/** 政府信息公开申请表: a blank form with what 条例 Art. 29 asks for and nothing beyond (no purpose has to be shown). */
final class ApplicationForm {

    private ApplicationForm() {}

    static OfficialDocument of(Organ organ) {
        return OfficialDocument.of(organ.fullName())
                .title(organ.fullName(), "政府信息公开申请表")
                .block(new Table("一、申请人信息", List.of(), applicant()))
                .block(new Table("二、所需政府信息", List.of(), wanted()))
                .note("说明：姓名或者名称、身份证明、联系方式、所需信息的描述、获取信息的方式和途径为必填（《中华人民共和国政府信息公开条例》第二十九条），请附身份证明复印件。联系方式至少填写一种。"
                        + "本表不要求说明用途。")
                .note("提交：当面或者邮寄至" + place(organ) + "。")
                .build();
    }

    private static String place(Organ organ) {
        String place = (organ.facts().disclosureOffice() + " " + organ.facts().address() + " "
                        + organ.facts().postcode())
                .strip();
        return place.isEmpty() ? organ.fullName() : place;
    }

    private static List<List<Cell>> applicant() {
        return List.of(
                row("申请人类型", "□公民　□商业企业　□科研机构　□社会公益组织　□法律服务机构　□其他"),
                row("姓名或者名称", ""),
                row("身份证明（名称和号码）", ""),
                row("联系电话", ""),
                row("通信地址和邮编", ""),
                row("电子邮箱", ""),
                row("代理人（有代理人的）", "姓名：　　　　　　　　附：□委托书　□身份证明"));
    }

    private static List<List<Cell>> wanted() {
        return List.of(
                row("名称、文号或者便于查询的其他特征性描述（每表一项）", ""),
                row("获取信息的方式", "□纸质　□电子数据　□查阅、抄录"),
                row("获取信息的途径", "□邮寄　□电子邮件　□自行领取　□当场查阅"),
                row("申请人签名或者盖章", ""),
                row("申请日期", "　　　　年　　月　　日"));
    }

    private static List<Cell> row(String label, String content) {
        return List.of(Cell.text(label), Cell.text(content));
    }
}
