package cn.yangguang.screening;

import java.util.List;
import java.util.Set;

/**
 * What an office says of itself, so that its own names and telephones are no findings.
 *
 * @param names of the organ and of its units, full and short
 * @param contacts telephones and mail addresses that it publishes as its own
 * @param leaders names with their titles, as they must be written
 */
public record OfficeFacts(Set<String> names, Set<String> contacts, List<Leader> leaders) {

    /** Nothing is known of the office. */
    public static final OfficeFacts NONE = new OfficeFacts(Set.of(), Set.of(), List.of());

    public OfficeFacts {
        names = Set.copyOf(names);
        contacts = Set.copyOf(contacts);
        leaders = List.copyOf(leaders);
    }

    public record Leader(String name, String title) {}
}
