package cn.yangguang.mail;

import cn.yangguang.mail.MailServer.Security;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters to one server over one connection, which is made when it is needed and made anew when it was lost. For one thread.
 *
 * <p>No answer is waited for longer than {@link #PATIENCE}; a whole letter takes at most {@link #LONGEST}.
 */
public final class Posting implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** After so long whoever hands a letter in has its answer, or is dead. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Duration CONNECTING = Duration.ofSeconds(20);
    private static final int FOR_GOOD = 500;

    private final MailServer server;
    private final Session session;
    private @Nullable CarefulTransport transport;

    public Posting(MailServer server) {
        this.server = server;
        this.session = Session.getInstance(properties(server));
    }

    private static Properties properties(MailServer server) {
        var all = new Properties();
        all.setProperty("mail.smtp.host", server.host());
        all.setProperty("mail.smtp.port", String.valueOf(server.port()));
        all.setProperty("mail.smtp.auth", String.valueOf(!server.user().isEmpty()));
        all.setProperty("mail.smtp.starttls.enable", String.valueOf(server.security() == Security.STARTTLS));
        all.setProperty("mail.smtp.starttls.required", String.valueOf(server.security() == Security.STARTTLS));
        all.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == Security.SSL));
        all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        all.setProperty("mail.smtp.from", server.from());
        all.setProperty("mail.smtp.localhost", MailWriting.host(server.from()));
        // In the middle of a letter that was stopped nobody would answer the farewell.
        all.setProperty("mail.smtp.quitwait", "false");
        all.setProperty("mail.smtp.connectiontimeout", String.valueOf(CONNECTING.toMillis()));
        all.setProperty("mail.smtp.timeout", String.valueOf(PATIENCE.toMillis()));
        all.setProperty("mail.smtp.writetimeout", String.valueOf(PATIENCE.toMillis()));
        return all;
    }

    /**
     * Hands a letter in.
     *
     * @param beforeEnd called when everything but the end of the letter was sent; what it throws keeps the letter from being taken
     */
    public Delivered give(Mail mail, Runnable beforeEnd) {
        CarefulTransport open;
        try {
            open = connected();
        } catch (AuthenticationFailedException e) {
            close();
            return new Delivered.Trouble("邮件服务器不接受用户名或密码" + said(e));
        } catch (MessagingException e) {
            close();
            return new Delivered.Trouble("连接不上邮件服务器，或加密没有谈成" + said(e));
        }
        open.begin(beforeEnd);
        try {
            MimeMessage message = MailWriting.message(session, server, mail);
            open.sendMessage(message, new InternetAddress[] {new InternetAddress(mail.to())});
            return new Delivered.Taken(MailAddress.without(open.getLastServerResponse()));
        } catch (MessagingException e) {
            Delivered answer = open.ended() ? afterEnd(e) : beforeEnd(e);
            close();
            return answer;
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private CarefulTransport connected() throws MessagingException {
        CarefulTransport known = transport;
        if (known == null || !known.isConnected()) {
            close();
            known = new CarefulTransport(session);
            transport = known;
            boolean open = server.user().isEmpty();
            known.connect(server.host(), server.port(), open ? null : server.user(), open ? null : server.password());
        }
        return known;
    }

    private static Delivered afterEnd(MessagingException problem) {
        int code = problem instanceof SMTPSendFailedException failed ? failed.getReturnCode() : -1;
        if (code < 400) {
            return new Delivered.Unknown("信件内容已发完，服务器没有答复，不清楚是否收下");
        }
        return code < FOR_GOOD
                ? new Delivered.NotNow("服务器暂不接收" + said(problem))
                : new Delivered.Refused("服务器拒收这封信" + said(problem));
    }

    private static Delivered beforeEnd(MessagingException problem) {
        for (Exception one = problem; one instanceof MessagingException failed; one = failed.getNextException()) {
            if (one instanceof SMTPAddressFailedException address) {
                return address.getReturnCode() < FOR_GOOD
                        ? new Delivered.NotNow("服务器暂不接收" + said(address))
                        : new Delivered.NoSuchPerson("服务器不接收这个收件人" + said(address));
            }
            if (one instanceof SMTPSenderFailedException sender) {
                return sender.getReturnCode() < FOR_GOOD
                        ? new Delivered.NotNow("服务器暂不接收" + said(sender))
                        : new Delivered.Trouble("服务器不接受发件人" + said(sender));
            }
        }
        int code = problem instanceof SMTPSendFailedException failed ? failed.getReturnCode() : -1;
        return code >= FOR_GOOD
                ? new Delivered.Refused("服务器拒收这封信" + said(problem))
                : new Delivered.NotNow(code >= 400 ? "服务器暂不接收" + said(problem) : "与邮件服务器的连接中断");
    }

    private static String said(MessagingException problem) {
        String words = MailAddress.without(String.valueOf(problem.getMessage()));
        return words.isEmpty() || words.equals("null") ? "" : "：" + words;
    }

    @Override
    public void close() {
        CarefulTransport known = transport;
        transport = null;
        if (known != null) {
            try {
                known.close();
            } catch (MessagingException e) {
                // The connection is gone either way.
            }
        }
    }
}
