package cn.yangguang.workrecord;

/** What is done with a proposal to publish. */
public enum ProposalAction {
    PROPOSE,
    ADOPT,
    DECLINE,
    WITHDRAW,
    DRAFT;

    /** Noun of the address, such as {@code adoption}. */
    public String noun() {
        return switch (this) {
            case PROPOSE -> "proposal";
            case ADOPT -> "adoption";
            case DECLINE -> "declination";
            case WITHDRAW -> "withdrawal";
            case DRAFT -> "draft";
        };
    }
}
