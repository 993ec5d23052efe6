package cn.yangguang.sms;

import com.zx.sms.codec.smpp.Address;
import com.zx.sms.codec.smpp.SMPPMessageCodec;
import com.zx.sms.codec.smpp.SmppInvalidArgumentException;
import com.zx.sms.codec.smpp.msg.BindTransceiver;
import com.zx.sms.codec.smpp.msg.BindTransceiverResp;
import com.zx.sms.codec.smpp.msg.DeliverSm;
import com.zx.sms.codec.smpp.msg.DeliverSmReceipt;
import com.zx.sms.codec.smpp.msg.EnquireLink;
import com.zx.sms.codec.smpp.msg.EnquireLinkResp;
import com.zx.sms.codec.smpp.msg.GenericNack;
import com.zx.sms.codec.smpp.msg.Pdu;
import com.zx.sms.codec.smpp.msg.SubmitSm;
import com.zx.sms.codec.smpp.msg.SubmitSmResp;
import com.zx.sms.codec.smpp.msg.Unbind;
import com.zx.sms.connect.manager.smpp.SMPPClientEndpointEntity;
import io.netty.channel.ChannelHandler;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** SMPP 3.4 (SMPP Developers Forum, 1999), as a transceiver. */
final class SmppProtocol implements Protocol {

    private static final byte VERSION = 0x34;
    private static final byte INTERNATIONAL = 1;
    private static final byte TELEPHONE = 1;
    private static final byte HEAD_INSIDE = 0x40;
    private static final int THROTTLED = 0x58;
    private static final int QUEUE_FULL = 0x14;

    private final Gateway gateway;

    SmppProtocol(Gateway gateway) {
        this.gateway = gateway;
    }

    @Override
    public int head() {
        return 16;
    }

    @Override
    public ChannelHandler[] codecs() {
        return new ChannelHandler[] {new SMPPMessageCodec(new SMPPClientEndpointEntity())};
    }

    private static Object numbered(Pdu pdu, int sequence) {
        pdu.setSequenceNumber(sequence);
        return pdu;
    }

    @Override
    public Object login(int sequence) {
        var bind = new BindTransceiver();
        bind.setSystemId(gateway.user());
        bind.setPassword(gateway.password());
        bind.setSystemType("");
        bind.setInterfaceVersion(VERSION);
        bind.setAddressRange(new Address((byte) 0, (byte) 0, ""));
        return numbered(bind, sequence);
    }

    @Override
    public Object handOver(Handing part, int sequence) {
        var submit = new SubmitSm();
        submit.setServiceType(gateway.service());
        submit.setSourceAddress(new Address((byte) 0, TELEPHONE, gateway.source()));
        submit.setDestAddress(new Address(INTERNATIONAL, TELEPHONE, "86" + part.phone()));
        submit.setEsmClass(part.total() > 1 ? HEAD_INSIDE : 0);
        submit.setRegisteredDelivery((byte) 1);
        submit.setDataCoding((byte) part.alphabet().coding());
        try {
            submit.setShortMessage(part.content());
            // The library does not count by itself.
            submit.setMsglength((short) part.content().length);
        } catch (SmppInvalidArgumentException e) {
            throw new IllegalStateException("a part has at most 160 bytes", e);
        }
        return numbered(submit, sequence);
    }

    @Override
    public Object beat(int sequence) {
        return numbered(new EnquireLink(), sequence);
    }

    @Override
    public Object goodbye(int sequence) {
        return numbered(new Unbind(), sequence);
    }

    @Override
    public Heard heard(@Nullable Object message) {
        return switch (message) {
            case BindTransceiverResp answer ->
                new Heard.LoggedIn(answer.getCommandStatus() == 0 ? "" : GatewayWords.smpp(status(answer)));
            case SubmitSmResp answer -> new Heard.Answered(answer.getSequenceNumber(), verdict(answer));
            case DeliverSmReceipt receipt ->
                new Heard.Reported(
                        text(receipt.getId()),
                        phone(receipt),
                        text(receipt.getStat()),
                        text(receipt.getSubmit_date()),
                        receipt.createResponse());
            case DeliverSm deliver ->
                new Heard.Received("", phone(deliver), text(deliver.getMsgContent()), deliver.createResponse());
            case EnquireLink asked -> new Heard.Asked(asked.createResponse(), false);
            case Unbind asked -> new Heard.Asked(asked.createResponse(), true);
            case EnquireLinkResp _ -> new Heard.Alive();
            case GenericNack nack ->
                new Heard.Answered(nack.getSequenceNumber(), new Verdict.Refused(GatewayWords.smpp(status(nack))));
            case null -> new Heard.Odd(null);
            default -> new Heard.Odd(message.getClass().getSimpleName());
        };
    }

    private static long status(Pdu pdu) {
        return Integer.toUnsignedLong(pdu.getCommandStatus());
    }

    private static Verdict verdict(SubmitSmResp answer) {
        return switch (answer.getCommandStatus()) {
            case 0 -> new Verdict.Taken(text(answer.getMessageId()));
            case THROTTLED, QUEUE_FULL -> new Verdict.Busy("网关流量控制（0x" + Long.toHexString(status(answer)) + "）");
            default -> new Verdict.Refused(GatewayWords.smpp(status(answer)));
        };
    }

    private static String phone(DeliverSm deliver) {
        String address = Optional.ofNullable(deliver.getSourceAddress())
                .map(Address::getAddress)
                .orElse("");
        return Phone.read(address).orElse(address);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
