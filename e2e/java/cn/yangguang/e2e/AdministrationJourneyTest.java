package cn.yangguang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AdministrationJourneyTest extends Journeys {

    @Test
    void threeAdministratorsShareWhatNoneMayDoAlone() {
        try (Office system = office("xitong")) {
            Visit visit = system.visit();
            visit.open("/office/accounts");
            visit.fill("用户名", "yanshi-xin").fill("姓名", "演示·新来的同事").choose("所在机关", "临河镇");
            visit.press("创建账户").sees("一次性密码", "这个密码只显示这一次").picture("10-password-once");
            visit.open("/office/accounts");
            visit.sees("yanshi-xin", "待修改初始密码").picture("10-accounts");
        }
        try (Office security = office("anquan")) {
            Visit visit = security.visit();
            visit.open("/office/duties");
            grant(security, "演示·新来的同事", "经办人");
            visit.sees("职责已授予。");
            grant(security, "演示·新来的同事", "签发人");
            visit.sees("不能授予", "谁起草，谁就不能放行", "第十七条").picture("10-duty-refused");
        }
        try (Office audit = office("shenji")) {
            Visit visit = audit.visit();
            visit.open("/office/journal");
            visit.choose("行为", "拒绝授予职责").press("查询");
            visit.sees("演示·安全管理员", "签发人").picture("10-journal");
            visit.choose("行为", "创建账户").press("查询");
            visit.sees("演示·系统管理员", "yanshi-xin");
            visit.open("/office/journal");
            visit.choose("行为", "授予职责").press("查询");
            visit.sees("演示·安全管理员", "经办人");
            assertThat(visit.open("/office/disclosures").status()).isEqualTo(403);
        }
    }

    /** Fills in the form that grants a duty at the township. */
    static void grant(Office security, String person, String duty) {
        security.visit().choose("姓名", person).choose("职责", duty).choose("在哪个机关", "临河镇");
        security.visit().press("授予");
    }
}
