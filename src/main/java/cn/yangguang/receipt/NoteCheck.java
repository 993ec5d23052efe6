package cn.yangguang.receipt;

import java.util.ArrayList;
import java.util.List;

/**
 * What a check of a note found. Needs no database and no network.
 *
 * @param changed names of fields whose words are not those that were signed
 * @param added names of fields that were not signed, {@code removed} of signed ones that are gone
 * @param signed whether the list of what was signed bears a signature of the note's key
 */
public record NoteCheck(Note note, List<String> changed, List<String> added, List<String> removed, boolean signed) {

    public static NoteCheck of(Note note) {
        List<String> changed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        note.fields().forEach((name, text) -> {
            String digest = note.digests().get(name);
            if (digest == null) {
                added.add(name);
            } else if (!digest.equals(Signing.digest(name, text))) {
                changed.add(name);
            }
        });
        List<String> removed = note.digests().keySet().stream()
                .filter(name -> !note.fields().containsKey(name))
                .toList();
        return new NoteCheck(note, List.copyOf(changed), List.copyOf(added), removed, Signing.holds(note));
    }

    /** Whether it is as it was signed. By whom is told by the key alone. */
    public boolean whole() {
        return signed && changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** What is wrong, in Chinese, one sentence each; empty when nothing is. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        changed.forEach(name -> problems.add("“" + name + "”被改动过：现在是“" + note.field(name) + "”"));
        added.forEach(name -> problems.add("“" + name + "”是后来加上的"));
        removed.forEach(name -> problems.add("“" + name + "”被删去了"));
        if (!signed) {
            problems.add("签名、公钥或者摘要表被改动过，签名不成立");
        }
        return List.copyOf(problems);
    }
}
