package cn.yangguang.organ;

/**
 * A seat in a working group. Reports often name the office and not the person: either may be empty, not both.
 *
 * @param personName the person, or empty
 * @param office the post or the office held, such as 镇长 or 财经所负责人, or empty
 * @param duty what the member does for the group, or empty
 */
public record GroupMember(Rank rank, String personName, String office, String duty) {

    /** The rank within the group, from the top. */
    public enum Rank {
        HEAD("组长"),
        DEPUTY("副组长"),
        MEMBER("成员");

        private final String title;

        Rank(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
