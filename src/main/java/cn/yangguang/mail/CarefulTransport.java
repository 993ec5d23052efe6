package cn.yangguang.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Tells, before the dot that ends a letter goes out, that it will. Until then the server must not deliver the letter (RFC 5321, 4.1.1.4);
 * from then on only its answer says whether it does.
 */
final class CarefulTransport extends SMTPTransport {

    private static final Runnable NOTHING = () -> {};

    private Runnable beforeEnd = NOTHING;
    private boolean ended;

    CarefulTransport(Session session) {
        super(session, null, "smtp", false);
    }

    void begin(Runnable beforeEnd) {
        this.beforeEnd = beforeEnd;
        this.ended = false;
    }

    boolean ended() {
        return ended;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        beforeEnd.run();
        ended = true;
        super.finishData();
    }
}
