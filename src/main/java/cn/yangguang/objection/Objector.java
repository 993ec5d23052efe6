package cn.yangguang.objection;

/** Who objects. Personal data: sealed at rest, shown to the township's handlers alone, each look in the journal. */
public record Objector(String name, String contact) {

    public static final Objector ANONYMOUS = new Objector("", "");

    public boolean anonymous() {
        return name.isEmpty() && contact.isEmpty();
    }
}
