package cn.yangguang.outbox;

import cn.yangguang.channel.Account;
import cn.yangguang.channel.Adapted;
import cn.yangguang.channel.Answer;
import cn.yangguang.channel.ChannelAdapter;
import cn.yangguang.channel.Correcting;
import cn.yangguang.channel.Publication;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Another platform that takes a workbook: what is sent waits for the next batch, which a person hands in; the platform's answer is read from
 * the file it gives back. The same mapping as over HTTP.
 */
@Component
class XlsxOutbox implements ChannelAdapter {

    /** A batch may be handed in after days; importing the receipt hastens the look. */
    private static final Duration SELDOM = Duration.ofHours(24);

    private final BatchStore store;
    private final Clock clock;

    XlsxOutbox(BatchStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "xlsx";
    }

    @Override
    public String title() {
        return "其他平台（XLSX 批量报送）";
    }

    @Override
    public List<Field> fields() {
        return List.of(new Field("mapping", "字段对应表（每行：对方字段 = 本方字段）", false, false));
    }

    @Override
    public List<String> problems(Account account) {
        return FieldMapping.read(FieldMapping.text(account)).problems();
    }

    @Override
    public Adapted adapt(Publication publication, Account account) {
        return new Adapted(
                FieldMapping.read(FieldMapping.text(account)).mapping().of(publication), List.of());
    }

    /** What is handed in cannot be taken back by us: the new edition goes into the next batch, the former needs a hand when it was handed in. */
    @Override
    public Correcting correcting(Account account) {
        return Correcting.WITHDRAWS;
    }

    @Override
    public Answer send(Adapted what, String key, Account account) {
        store.add(UUID.fromString(key), account.id(), what.fields(), clock.instant());
        return new Answer.Accepted(Map.of());
    }

    @Override
    public Answer find(String key, Map<String, String> receipt, Account account) {
        Optional<BatchRow> row = store.find(UUID.fromString(key));
        if (row.isEmpty()) {
            return new Answer.Absent();
        }
        return switch (row.get().state()) {
            case WAITING -> new Answer.Later("等待做成批次", SELDOM);
            case FILED -> new Answer.Later("已进批次，等待平台的回执", SELDOM);
            case ACCEPTED -> new Answer.Confirmed(Map.of());
            case REFUSED -> new Answer.Refused("平台不接受：" + row.get().words());
            case WITHDRAWN -> new Answer.Withdrawn();
        };
    }

    @Override
    public Answer withdraw(String key, Map<String, String> receipt, Account account) {
        UUID id = UUID.fromString(key);
        if (store.find(id).isEmpty() || store.withdraw(id)) {
            return new Answer.Withdrawn();
        }
        return new Answer.ByHand("已随批次报送，请联系平台撤下");
    }
}
