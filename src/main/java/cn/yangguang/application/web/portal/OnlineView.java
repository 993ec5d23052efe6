package cn.yangguang.application.web.portal;

import cn.yangguang.application.AlreadyPublic.Published;
import cn.yangguang.law.ApplicantType;
import cn.yangguang.law.LawProfile;
import cn.yangguang.law.LawVersion;
import cn.yangguang.page.Choice;
import cn.yangguang.page.FieldProblem;
import cn.yangguang.page.FormProblems;
import cn.yangguang.page.PublicColumn;
import cn.yangguang.page.PublicFrame;
import cn.yangguang.page.Screen;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The form, or what follows from it before it is sent.
 *
 * @param fax of the office that takes applications, or empty
 * @param similar what is public already and near to what is wanted
 * @param looked whether somebody asked for it
 * @param helped how many were helped by it so far
 * @param law in force today
 */
public record OnlineView(
        PublicFrame frame,
        String fax,
        OnlineForm form,
        FormProblems problems,
        List<Published> similar,
        boolean looked,
        long helped,
        LawProfile law) {

    private static final List<String> PROOFS = List.of(
            "居民身份证", "护照", "港澳居民来往内地通行证", "台湾居民来往大陆通行证", "外国人永久居留身份证", "营业执照", "事业单位法人证书", "社会团体法人登记证书", "其他证件");

    private static final List<String> FORMS = List.of("纸质", "电子数据", "查阅、抄录");
    private static final List<String> WAYS = List.of("邮寄", "电子邮件", "自行领取", "当场查阅");

    public OnlineView {
        similar = List.copyOf(similar);
    }

    /** Where the form stands. */
    public String address() {
        return PublicColumn.APPLY.of(Objects.requireNonNull(frame.publisher()).key()) + "/online";
    }

    /** Whether a proof of identity is part of every application (2019 Art. 29); before, only for what concerns oneself (2007 Art. 25). */
    public boolean proofNeeded() {
        return law.version() == LawVersion.R2019;
    }

    /** Most files of one kind. */
    public int mostFiles() {
        return Proofs.MOST;
    }

    /** How large a file may be. */
    public int megabytes() {
        return Proofs.LARGEST >> 20;
    }

    /** What files a browser offers to choose. */
    public String accepted() {
        return Proofs.ACCEPTED;
    }

    public List<Choice> types() {
        return Arrays.stream(ApplicantType.values())
                .map(type -> new Choice(type.name(), type.title()))
                .toList();
    }

    public String typeTitle() {
        return form.applicantType().map(ApplicantType::title).orElse("");
    }

    public List<Choice> proofs(Screen screen) {
        return Stream.concat(Stream.of(new Choice("", screen.of("application.portal.choose"))), plain(PROOFS).stream())
                .toList();
    }

    public List<Choice> forms() {
        return plain(FORMS);
    }

    public List<Choice> ways() {
        return plain(WAYS);
    }

    private static List<Choice> plain(List<String> titles) {
        return titles.stream().map(title -> new Choice(title, title)).toList();
    }

    /** What is wrong, each line with the name of its field. */
    public String line(FieldProblem problem, Screen screen) {
        String text = problem.text(screen.words());
        return problem.field().isEmpty() ? text : screen.of("application.portal.field." + problem.field()) + "：" + text;
    }

    /** The element that a line about the field leads to. */
    public static String place(String field) {
        return switch (field) {
            case "items" -> "item1";
            case "type", "form", "way" -> field + "1";
            default -> field;
        };
    }
}
