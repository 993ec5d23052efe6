package cn.yangguang.directive;

import java.time.LocalDate;
import java.util.List;

/**
 * An order as it is registered.
 *
 * @param id 0 before it is registered
 * @param organ key of the organ that gives it
 * @param addressees keys of the organs it goes to, in the order of their keys once it is registered
 */
public record Registered(long id, String organ, List<String> addressees, LocalDate begunOn) {

    public Registered {
        addressees = List.copyOf(addressees);
    }

    public String address() {
        return "/office/directives/" + id;
    }
}
