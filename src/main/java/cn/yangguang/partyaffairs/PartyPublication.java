package cn.yangguang.partyaffairs;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A publication of party affairs, or the draft of one.
 *
 * @param item code of a {@link PartyItem}
 * @param body cleaned HTML
 * @param publishedOn null while it is a draft
 * @param signer who published it, or empty
 */
public record PartyPublication(
        long id,
        String organ,
        String item,
        Scope scope,
        String title,
        String body,
        long writtenBy,
        String writer,
        @Nullable LocalDate publishedOn,
        String signer,
        @Nullable LocalDate withdrawnOn) {

    /** 公开范围. */
    public enum Scope {
        /** 党内: staff read it, the public does not. */
        PARTY,
        /** 社会. */
        SOCIETY
    }

    public boolean draft() {
        return publishedOn == null;
    }

    public boolean live() {
        return publishedOn != null && withdrawnOn == null;
    }
}
