package cn.yangguang.application;

import java.time.LocalDate;
import java.util.List;

/**
 * Knows what is public already and may answer an application before it is made; given by the face of the public site, which knows
 * the search.
 */
public interface AlreadyPublic {

    /**
     * The items nearest to what is wanted, the nearest first; none while nothing is near or the search rests.
     *
     * @param wanted descriptions, one an item
     * @param organ key of the organ that is asked; its own items come before those of others
     */
    List<Published> like(List<String> wanted, String organ, int most);

    /**
     * Something public.
     *
     * @param address of its page
     * @param organ its name
     * @param on day of its first publication
     */
    record Published(String title, String address, String organ, LocalDate on) {}
}
