package cn.yangguang.objection;

import java.time.LocalDate;

/**
 * What is fixed when an objection is received.
 *
 * @param township key of the organ that has to investigate
 * @param anonymous whether no name was given
 */
public record Registered(
        long id,
        String number,
        String village,
        String township,
        Channel channel,
        LocalDate receivedOn,
        boolean anonymous) {}
