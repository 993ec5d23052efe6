package cn.yangguang.complaint;

import java.util.Set;

/**
 * Who brought it forward.
 *
 * @param name empty for anonymous
 * @param contact may be empty
 */
public record Sender(String name, String contact) {

    static final Sender NOBODY = new Sender("", "");

    public boolean anonymous() {
        return name.isEmpty() && contact.isEmpty();
    }

    /** What no answer may hold. */
    Set<String> words() {
        return name.equals(contact) ? Set.of(name) : Set.of(name, contact);
    }
}
