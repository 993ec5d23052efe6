package cn.yangguang.application.web.office;

import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.ReceiptChannel;
import cn.yangguang.law.ReceiptRule;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page for entering an application.
 *
 * @param law the rules of the day of receipt: which day counts, whether a purpose may be asked
 * @param organs where the person may enter one
 * @param once sent with the form, so that a second press of the button makes no second case
 */
public record IntakeView(IntakeForm form, LawProfile law, List<Choice> organs, FormProblems problems, String once) {

    private static final List<String> IDENTITY_KINDS =
            List.of("居民身份证", "统一社会信用代码", "护照", "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "其他");
    private static final List<String> FORMS = List.of("纸质", "电子数据", "查阅、抄录");
    private static final List<String> WAYS = List.of("邮寄", "电子邮件", "自行领取", "当场查阅");

    public IntakeView {
        organs = List.copyOf(organs);
    }

    /** The rule of each channel. */
    public List<ReceiptRule> channels() {
        return Arrays.stream(ReceiptChannel.values()).map(law::receipt).toList();
    }

    public List<Choice> types() {
        return Arrays.stream(ApplicantType.values())
                .map(type -> new Choice(type.name(), type.title()))
                .toList();
    }

    public List<Choice> identityKinds() {
        return same(IDENTITY_KINDS, "");
    }

    public List<Choice> forms(Screen screen) {
        return same(FORMS, screen.of("application.intake.any-form"));
    }

    public List<Choice> ways(Screen screen) {
        return same(WAYS, screen.of("application.intake.any-form"));
    }

    private static List<Choice> same(List<String> values, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", none.isEmpty() ? "—" : none)),
                        values.stream().map(value -> new Choice(value, value)))
                .toList();
    }
}
