package cn.yangguang.channel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yangguang.ProgramTest;
import cn.yangguang.journal.Actor;
import cn.yangguang.reading.PublicRows;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** An edition whose channel is 短信 waits in the queue, through quiet hours too, until its recipients have an end. */
class SmsDispatchTest extends ProgramTest {

    private static final String ORGAN = "sms-dispatch";

    @Autowired
    Dispatches dispatches;

    @Autowired
    Dispatching dispatching;

    @Autowired
    Connections connections;

    @Autowired
    TransactionTemplate transaction;

    private long item;

    @BeforeEach
    void edition() {
        new PublicRows(jdbc).organ(ORGAN, "演示短信投送镇人民政府");
        Map<String, String> typed = new HashMap<>(Map.of(
                "protocol", "CMPP 3.0", "host", "127.0.0.1", "user", "901234", "password", "p", "source", "10690001"));
        typed.putAll(Map.of(
                "signature", "临河镇", "perMinute", "60", "perDay", "1000", "quietFrom", "00:00", "quietTo", "23:59"));
        assertThat(connections.connect(ORGAN, "sms", "sms", typed, true, Actor.commandLine(ORGAN)))
                .isEmpty();
        item = new PublicRows(jdbc).item(ORGAN, ORGAN + "/2026-00001", "演示送出", null, LocalDate.of(2026, 3, 2));
        jdbc.sql("update disclosure.edition set channels = '{platform,sms}' where disclosure = :id")
                .param("id", item)
                .update();
    }

    @Test
    void isConfirmedWithItsNumbersWhenEverybodyHasAnEndAndTakenBackByHand() {
        transaction.executeWithoutResult(status -> dispatches.begin(ORGAN, item, 1, ORGAN + "/2026-00001"));
        long id = dispatches.of(item).getFirst().id();
        dispatching.step(id);
        assertThat(dispatches.find(id).orElseThrow())
                .satisfies(one -> assertThat(one.state()).isEqualTo(DispatchState.ACCEPTED))
                .satisfies(one -> assertThat(one.words()).isEqualTo("短信已拟好，等待人工确认发送"));
        jdbc.sql("""
                        with who as (
                          insert into sms.recipient (organ, mark, number, consent_on, consent_by, entered_at, entered_by)
                          values (:organ, 'mark', '', '2016-01-05', 'PAPER', now(), '演示') returning id),
                        mail as (update sms.mailing set state = 'DONE', done_at = now() where organ = :organ returning id)
                        insert into sms.message (mailing, recipient, state, changed_at) select mail.id, who.id, 'DELIVERED', now() from mail, who
                        """).param("organ", ORGAN).update();
        transaction.executeWithoutResult(
                status -> dispatches.look(dispatches.find(id).orElseThrow().key()));
        dispatching.step(id);
        assertThat(dispatches.find(id).orElseThrow())
                .satisfies(one -> assertThat(one.state()).isEqualTo(DispatchState.CONFIRMED))
                .satisfies(one ->
                        assertThat(one.receipt()).containsEntry("已送达", "1").containsEntry("待人工核实", "0"));
        transaction.executeWithoutResult(status -> dispatches.recall(item, 1));
        dispatching.step(id);
        assertThat(dispatches.find(id).orElseThrow())
                .satisfies(one -> assertThat(one.state()).isEqualTo(DispatchState.BY_HAND))
                .satisfies(one -> assertThat(one.words()).contains("向收到的 1 人发更正短信"));
    }
}
