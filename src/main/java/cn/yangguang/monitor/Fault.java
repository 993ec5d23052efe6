package cn.yangguang.monitor;

/** Why a link or a file is on the list. */
public enum Fault {
    /** The address cannot be read. */
    BAD_ADDRESS,
    /** No published item has this index number. */
    NO_ITEM,
    /** The item was withdrawn. */
    WITHDRAWN,
    /** The file belongs to nothing that is public. */
    NO_FILE,
    NO_ORGAN,
    /** The site has no such page. */
    NO_PAGE,
    /** Leads into the office, where no visitor gets in. */
    OFFICE,
    /** Another host answered with an error; the detail is its status. */
    STATUS,
    /** Another host does not answer. */
    NO_ANSWER,
    /** Another host's address is one that this program never asks. */
    FORBIDDEN_ADDRESS,
    /** Links to other hosts are not checked unless the operator allows it. */
    NOT_ASKED,
    /** The bytes are not in the data folder. */
    MISSING,
    /** The bytes are not those that were published. */
    CHANGED,
    /** The bytes are not of the type they are offered as. */
    NOT_ITS_TYPE,
    /** Needs a password or cannot be opened; the detail says which. */
    UNREADABLE
}
