package cn.yangguang.channel;

import cn.yangguang.reading.PublicAttachment;
import java.time.LocalDate;
import java.util.List;

/**
 * What a channel gets: one edition as the public may read it, and nothing else.
 *
 * @param organName name as it signs
 * @param body cleaned HTML
 * @param text the body as plain lines
 * @param address whole address of the page, or from the root while the site has no name
 * @param correction whether it takes the place of an earlier edition
 */
public record Publication(
        String organ,
        String organName,
        String indexNumber,
        int edition,
        String title,
        String summary,
        String documentNumber,
        LocalDate publishedOn,
        String body,
        String text,
        List<PublicAttachment> attachments,
        String address,
        boolean correction) {

    public Publication {
        attachments = List.copyOf(attachments);
    }
}
