package cn.yangguang.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yangguang.mail.LoopbackMail.Conduct;
import cn.yangguang.mail.MailServer.Security;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Letters given to real and to misbehaving mail servers on loopback. */
class PostingTest {

    private static final Instant DAY = Instant.parse("2026-03-02T01:00:00Z");

    private static MailServer server(int port, Security security, String user) {
        return new MailServer(
                "127.0.0.1", port, security, user, user.isEmpty() ? "" : "演示口令", "gk@example.com", "演示镇人民政府");
    }

    private static Mail mail(String to) {
        return new Mail(
                to,
                "演示镇人民政府：关于发放低保金的公示",
                "一段话\nhttps://www.example.com/d/1/2026-00001",
                "<p>一段话</p>",
                "abc123@example.com",
                "https://www.example.com/subscriptions/leave/1-a",
                DAY);
    }

    private static Delivered give(Conduct conduct) throws Exception {
        try (var other = new LoopbackMail(to -> conduct, 0);
                var posting = new Posting(server(other.port(), Security.NONE, ""))) {
            return posting.give(mail("demo@example.org"), () -> {});
        }
    }

    @Test
    void tellsExactlyWhatBecameOfALetter() throws Exception {
        assertThat(give(Conduct.TAKE)).isInstanceOf(Delivered.Taken.class);
        assertThat(give(Conduct.LATER)).isInstanceOf(Delivered.NotNow.class);
        assertThat(give(Conduct.NO_SUCH)).isInstanceOf(Delivered.NoSuchPerson.class);
        assertThat(give(Conduct.REFUSE)).isInstanceOf(Delivered.Refused.class);
        assertThat(give(Conduct.BREAK_BEFORE))
                .as("nothing was sent that the server could have taken")
                .isInstanceOf(Delivered.NotNow.class);
        assertThat(give(Conduct.TAKE_AND_BREAK)).isInstanceOf(Delivered.Unknown.class);
        assertThat(give(Conduct.LOSE_AND_BREAK)).isInstanceOf(Delivered.Unknown.class);
        assertThat(give(Conduct.NO_SUCH).words()).contains("no such user").doesNotContain("demo@");
    }

    @Test
    void whatIsStoppedBeforeItsEndIsNotTaken() throws Exception {
        try (var other = new LoopbackMail(to -> Conduct.TAKE, 0);
                var posting = new Posting(server(other.port(), Security.NONE, ""))) {
            assertThatThrownBy(() -> posting.give(mail("demo@example.org"), () -> {
                        throw new IllegalStateException("somebody else has it");
                    }))
                    .hasMessage("somebody else has it");
            assertThat(posting.give(mail("other@example.org"), () -> {})).isInstanceOf(Delivered.Taken.class);
            assertThat(other.taken()).extracting(LoopbackMail.Taken::to).containsExactly("other@example.org");
        }
    }

    @Test
    void aServerThatIsNotThereIsTrouble() {
        try (var posting = new Posting(server(9, Security.NONE, ""))) {
            assertThat(posting.give(mail("demo@example.org"), () -> {})).isInstanceOf(Delivered.Trouble.class);
        }
    }

    @Test
    void aLetterIsTextAndHtmlWithOneClickToLeave() throws Exception {
        var real = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        real.setUser("gk@example.com", "gk", "演示口令");
        real.start();
        var ends = new AtomicInteger();
        MimeMessage read;
        try (var posting = new Posting(server(real.getSmtp().getPort(), Security.NONE, "gk"))) {
            assertThat(posting.give(mail("demo@example.org"), ends::incrementAndGet))
                    .isInstanceOf(Delivered.Taken.class);
            assertThat(posting.give(mail("demo@example.org"), ends::incrementAndGet))
                    .as("over the same line")
                    .isInstanceOf(Delivered.Taken.class);
            read = real.getReceivedMessages()[0];
        } finally {
            real.stop();
        }
        assertThat(ends).hasValue(2);
        assertThat(read.getSubject()).isEqualTo("演示镇人民政府：关于发放低保金的公示");
        assertThat(read.getMessageID()).isEqualTo("<abc123@example.com>");
        assertThat(read.getSentDate()).isEqualTo(DAY);
        assertThat(read.getHeader("List-Unsubscribe")[0])
                .isEqualTo("<https://www.example.com/subscriptions/leave/1-a>");
        assertThat(read.getHeader("List-Unsubscribe-Post")[0]).isEqualTo("List-Unsubscribe=One-Click");
        var parts = (MimeMultipart) read.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContent()).asString().contains("一段话");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    @Test
    void aWrongPasswordAndAnOpenLineAreRefused() {
        assertThat(server(587, Security.NONE, "gk").problems()).isEmpty();
        assertThat(new MailServer("smtp.example.com", 25, Security.NONE, "gk", "x", "gk@example.com", "").problems())
                .containsExactly("不加密时不能使用密码：请改用 STARTTLS 或 SSL");
        assertThat(new MailServer("smtp example", 0, Security.SSL, "", "", "gk", "").problems())
                .hasSize(3);
        var real = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        real.setUser("gk@example.com", "gk", "另一个口令");
        real.start();
        int port = real.getSmtp().getPort();
        try (var posting = new Posting(server(port, Security.NONE, "gk"));
                var encrypted = new Posting(server(port, Security.SSL, "gk"))) {
            assertThat(posting.give(mail("demo@example.org"), () -> {}).words()).contains("用户名或密码");
            assertThat(encrypted.give(mail("demo@example.org"), () -> {}))
                    .as("speaks no TLS")
                    .isInstanceOf(Delivered.Trouble.class);
        } finally {
            real.stop();
        }
    }

    @Test
    void readsAddressesAsPeopleTypeThem() {
        assertThat(MailAddress.read(" Zhang.San＠Example．COM ")).contains("Zhang.San@example.com");
        assertThat(MailAddress.read("a@政务.cn")).contains("a@xn--zfr164b.cn");
        for (String wrong : new String[] {
            "",
            "a",
            "a@b",
            "@example.com",
            "a b@example.com",
            "a@example.com\nBcc: x@y.z",
            "a@-x.com",
            "a,b@example.com"
        }) {
            assertThat(MailAddress.read(wrong)).as(wrong).isEmpty();
        }
        assertThat(MailAddress.without("550 <a@b.cn>: unknown\r\n")).isEqualTo("550 <…>: unknown");
    }
}
