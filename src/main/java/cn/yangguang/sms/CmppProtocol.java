package cn.yangguang.sms;

import com.chinamobile.cmos.sms.SmsDcs;
import com.zx.sms.codec.cmpp.CMPPMessageCodecAggregator;
import com.zx.sms.codec.cmpp.CmppHeaderCodec;
import com.zx.sms.codec.cmpp.msg.CmppActiveTestRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppActiveTestResponseMessage;
import com.zx.sms.codec.cmpp.msg.CmppConnectRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppConnectResponseMessage;
import com.zx.sms.codec.cmpp.msg.CmppDeliverRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppDeliverResponseMessage;
import com.zx.sms.codec.cmpp.msg.CmppReportRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppSubmitResponseMessage;
import com.zx.sms.codec.cmpp.msg.CmppTerminateRequestMessage;
import com.zx.sms.codec.cmpp.msg.CmppTerminateResponseMessage;
import com.zx.sms.codec.cmpp20.CMPP20MessageCodecAggregator;
import io.netty.channel.ChannelHandler;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** China Mobile's protocol between an SP and its ISMG, in both versions still in use (YD/T and the carrier's own paper, 2002 and 2003). */
final class CmppProtocol implements Protocol {

    private static final int BUSY = 8;
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("MMddHHmmss");

    private final Gateway gateway;
    private final boolean two;
    private final Clock clock;

    CmppProtocol(Gateway gateway, boolean two, Clock clock) {
        this.gateway = gateway;
        this.two = two;
        this.clock = clock;
    }

    @Override
    public int head() {
        return 12;
    }

    @Override
    public ChannelHandler[] codecs() {
        return new ChannelHandler[] {
            new CmppHeaderCodec(),
            two ? CMPP20MessageCodecAggregator.getInstance() : CMPPMessageCodecAggregator.getInstance()
        };
    }

    @Override
    public Object login(int sequence) {
        var login = new CmppConnectRequestMessage();
        login.setSequenceNo(sequence);
        login.setSourceAddr(gateway.user());
        login.setVersion((short) (two ? 0x20 : 0x30));
        String timestamp = TIMESTAMP.format(clock.instant().atZone(clock.getZone()));
        login.setTimestamp(Long.parseLong(timestamp));
        login.setAuthenticatorSource(digest(timestamp));
        return login;
    }

    /** MD5 of user, nine zero bytes, password and timestamp: what the protocol demands. */
    private byte[] digest(String timestamp) {
        byte[] user = gateway.user().getBytes(StandardCharsets.US_ASCII);
        byte[] password = gateway.password().getBytes(StandardCharsets.UTF_8);
        byte[] time = timestamp.getBytes(StandardCharsets.US_ASCII);
        try {
            return MessageDigest.getInstance("MD5")
                    .digest(ByteBuffer.allocate(user.length + 9 + password.length + time.length)
                            .put(user)
                            .put(new byte[9])
                            .put(password)
                            .put(time)
                            .array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object handOver(Handing part, int sequence) {
        var submit = new CmppSubmitRequestMessage();
        submit.setSequenceNo(sequence);
        submit.setPktotal((short) part.total());
        submit.setPknumber((short) part.number());
        submit.setTpudhi((short) (part.total() > 1 ? 1 : 0));
        submit.setRegisteredDelivery((short) 1);
        submit.setServiceId(gateway.service());
        submit.setMsgsrc(gateway.user());
        submit.setSrcId(gateway.source());
        submit.setDestterminalId(part.phone());
        submit.setMsgfmt(new SmsDcs((byte) part.alphabet().coding()));
        submit.setMsgContentBytes(part.content());
        submit.setMsgLength((short) part.content().length);
        return submit;
    }

    @Override
    public Object beat(int sequence) {
        var beat = new CmppActiveTestRequestMessage();
        beat.setSequenceNo(sequence);
        return beat;
    }

    @Override
    public Object goodbye(int sequence) {
        var goodbye = new CmppTerminateRequestMessage();
        goodbye.setSequenceNo(sequence);
        return goodbye;
    }

    @Override
    public Heard heard(@Nullable Object message) {
        return switch (message) {
            case CmppConnectResponseMessage answer ->
                new Heard.LoggedIn(answer.getStatus() == 0 ? "" : GatewayWords.cmppLogin(answer.getStatus()));
            case CmppSubmitResponseMessage answer -> new Heard.Answered(answer.getSequenceNo(), verdict(answer));
            case CmppDeliverRequestMessage deliver -> delivered(deliver);
            case CmppActiveTestRequestMessage asked ->
                new Heard.Asked(new CmppActiveTestResponseMessage(asked.getSequenceNo()), false);
            case CmppTerminateRequestMessage asked ->
                new Heard.Asked(new CmppTerminateResponseMessage(asked.getSequenceNo()), true);
            case CmppActiveTestResponseMessage _ -> new Heard.Alive();
            case null -> new Heard.Odd(null);
            default -> new Heard.Odd(message.getClass().getSimpleName());
        };
    }

    private static Verdict verdict(CmppSubmitResponseMessage answer) {
        if (answer.getResult() == 0) {
            return new Verdict.Taken(answer.getMsgId().toString());
        }
        return answer.getResult() == BUSY
                ? new Verdict.Busy("网关流量控制（8）")
                : new Verdict.Refused(GatewayWords.cmppSubmit(answer.getResult()));
    }

    private static Heard delivered(CmppDeliverRequestMessage deliver) {
        var reply = new CmppDeliverResponseMessage(deliver.getSequenceNo());
        reply.setMsgId(deliver.getMsgId());
        reply.setResult(0);
        CmppReportRequestMessage report = deliver.getReportRequestMessage();
        if (report != null) {
            return new Heard.Reported(
                    report.getMsgId().toString(),
                    bare(report.getDestterminalId()),
                    report.getStat(),
                    report.getSubmitTime(),
                    reply);
        }
        return new Heard.Received(
                deliver.getMsgId().toString(), bare(deliver.getSrcterminalId()), text(deliver), reply);
    }

    private static String bare(String phone) {
        return Phone.read(phone).orElse(phone);
    }

    private static String text(CmppDeliverRequestMessage deliver) {
        byte[] content = Optional.ofNullable(deliver.getMsgContentBytes()).orElse(new byte[0]);
        int head =
                deliver.getTpudhi() == 1 && content.length > 0 ? Math.min(content.length, (content[0] & 0xff) + 1) : 0;
        return new String(content, head, content.length - head, charset(deliver.getMsgfmt()));
    }

    private static Charset charset(SmsDcs coding) {
        return switch (coding.getValue()) {
            case 8 -> StandardCharsets.UTF_16BE;
            case 15 -> Charset.forName("GBK");
            default -> StandardCharsets.US_ASCII;
        };
    }
}
