package cn.yangguang.sms;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Correcting;
import cn.yangguang.channel.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 短信 as a channel. Sending writes down who gets what; the {@link Line} of the account hands it over, and finding tells how far it has
 * come. It is confirmed when every recipient has an end.
 */
@Component
class SmsChannel implements ChannelAdapter {

    static final String KIND = "sms";

    private static final String TEXT = "短信内容";

    private final ObjectProvider<Mailings> provided;
    private final ObjectProvider<SmsPreviews> previews;

    /** Both later, because they ask for the connections, and these for the kinds of channels. */
    SmsChannel(ObjectProvider<Mailings> provided, ObjectProvider<SmsPreviews> previews) {
        this.provided = provided;
        this.previews = previews;
    }

    private Mailings mailings() {
        return provided.getObject();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title() {
        return "短信（CMPP、SMPP 网关）";
    }

    @Override
    public List<Field> fields() {
        return List.of(
                new Field("protocol", "协议（CMPP 2.0、CMPP 3.0 或 SMPP 3.4）", false, true),
                new Field("host", "网关地址", false, true),
                new Field("port", "端口（不填：CMPP 7890，SMPP 2775）", false, false),
                new Field("user", "企业代码（SP_Id），SMPP 为用户名", false, true),
                new Field("password", "口令", true, true),
                new Field("source", "接入号", false, true),
                new Field("service", "业务代码（没有就不填）", false, false),
                new Field("signature", "签名（如 临河镇，自动加【】）", false, true),
                new Field("leaving", "退订提示（不填：拒收请回复R）", false, false),
                new Field("perSecond", "每秒最多几条（不填：10）", false, false),
                new Field("window", "等待网关答复的条数上限（不填：16）", false, false),
                new Field("mostParts", "一次内容最多拆成几条（不填：3）", false, false),
                new Field("reportHours", "状态报告最多等几小时（不填：72）", false, false),
                new Field("release", "发送方式（自动 或 人工；不填：每次由人确认后发送）", false, false));
    }

    @Override
    public List<String> problems(Account account) {
        return Gateway.read(account).problems();
    }

    @Override
    public boolean pacesItself() {
        return true;
    }

    @Override
    public String page(Account account) {
        return "/office/sms";
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        String title = (publication.correction() ? "（更正）" : "") + publication.title();
        var about = new Mailing.About(
                publication.organ(),
                publication.indexNumber(),
                publication.edition(),
                title,
                publication.address(),
                publication.documentNumber(),
                publication.publishedOn(),
                "");
        Composition.Text text =
                previews.getObject().compose(Gateway.read(account).gateway(), about, TemplateKind.NOTICE);
        var fields = new HashMap<String, String>();
        fields.put(TEXT, text.words());
        fields.put("每人条数", String.valueOf(text.parts()));
        fields.put("机构", publication.organ());
        fields.put("索引号", publication.indexNumber());
        fields.put("版次", String.valueOf(publication.edition()));
        fields.put("标题", title);
        fields.put("网址", publication.address());
        fields.put("文号", publication.documentNumber());
        fields.put("公开日期", publication.publishedOn().toString());
        var remarks = new ArrayList<>(text.remarks());
        if (Composition.personal(publication.title())) {
            remarks.add("标题中有像手机号或身份证号的数字，不能用短信发送");
        }
        return new Adapted(fields, remarks);
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        Map<String, String> fields = what.fields();
        if (Composition.personal(fields.getOrDefault("标题", ""))) {
            return new Answer.Refused("标题中有像手机号或身份证号的数字，不能用短信发送");
        }
        var about = new Mailing.About(
                account.organ(),
                fields.getOrDefault("索引号", ""),
                Integer.parseInt(fields.getOrDefault("版次", "1")),
                fields.getOrDefault("标题", ""),
                fields.getOrDefault("网址", ""),
                fields.getOrDefault("文号", ""),
                LocalDate.parse(fields.getOrDefault("公开日期", "")),
                "");
        return answer(mailings().prepare(account, UUID.fromString(key), about));
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        return mailings().byKey(UUID.fromString(key)).map(this::answer).orElseGet(Answer.Absent::new);
    }

    private Answer answer(Mailing mailing) {
        Counts counts = mailings().counts(mailing.id());
        var receipt = new HashMap<>(counts.receipt());
        receipt.put("短信", String.valueOf(mailing.id()));
        return switch (mailing.state()) {
            case PREPARED -> new Answer.Underway("短信已拟好，等待人工确认发送", receipt);
            case RELEASED -> new Answer.Underway(progress(counts), receipt);
            case CANCELLED -> new Answer.Refused("没有发送：由人取消，或已有新版");
            case DONE ->
                counts.delivered() + counts.unknown() > 0
                        ? new Answer.Confirmed(receipt)
                        : new Answer.Refused(counts.all() == 0 ? "没有收件人" : "没有一人收到：" + progress(counts));
        };
    }

    private static String progress(Counts counts) {
        return "共 " + counts.all() + " 人，已送达 " + counts.delivered() + "，未送达 " + counts.failed() + "，待人工核实 "
                + counts.unknown() + "，发送中 " + (counts.sent() + counts.waiting());
    }

    /** What was told cannot be untold: whoever asks gets the new edition too, marked 更正. */
    @Override
    public Correcting correcting(Account account) {
        return Correcting.SENDS_CORRECTION;
    }

    /** What is out stays out; what is not goes no more. */
    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        Optional<Mailing> mailing = mailings().byKey(UUID.fromString(key));
        if (mailing.isEmpty()) {
            return new Answer.Withdrawn();
        }
        mailings().stop(mailing.get());
        int reached = mailings().counts(mailing.get().id()).reached();
        return reached == 0
                ? new Answer.Withdrawn()
                : new Answer.ByHand("短信发出后收不回。可到“短信”页面向收到的 " + reached + " 人发更正短信，再在这里记“已撤回”");
    }
}
