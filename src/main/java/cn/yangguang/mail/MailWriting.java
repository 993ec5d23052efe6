package cn.yangguang.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;

/** Writes a letter as it goes over the line. Nothing in it tells the sender whether it was read. */
final class MailWriting {

    private static final String UTF_8 = "UTF-8";

    private MailWriting() {}

    static MimeMessage message(Session session, MailServer server, Mail mail) throws MessagingException {
        var message = new Numbered(session, mail.messageId());
        message.setFrom(sender(server));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to()));
        message.setSubject(mail.subject().replaceAll("\\p{Cntrl}", " "), UTF_8);
        message.setSentDate(Date.from(mail.date()));
        // RFC 3834: no holiday note is to answer it.
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!mail.leave().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + mail.leave() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            message.setHeader("Precedence", "list");
        }
        message.setContent(new MimeMultipart("alternative", part(mail.text(), "plain"), part(mail.html(), "html")));
        message.saveChanges();
        return message;
    }

    /** The domain of an address. */
    static String host(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static InternetAddress sender(MailServer server) throws MessagingException {
        try {
            return server.name().isEmpty()
                    ? new InternetAddress(server.from())
                    : new InternetAddress(server.from(), server.name(), UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MimeBodyPart part(String words, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(words, UTF_8, subtype);
        return part;
    }

    /** A letter that keeps its number. */
    private static final class Numbered extends MimeMessage {

        private final String number;

        Numbered(Session session, String number) {
            super(session);
            this.number = number;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + number + ">");
        }
    }
}
