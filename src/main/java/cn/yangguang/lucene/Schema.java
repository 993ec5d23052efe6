package cn.yangguang.lucene;

/** Names of the fields of the index. Raise the version whenever a field changes: an older index is then made anew. */
final class Schema {

    static final String VERSION = "1";

    static final String ID = "id";
    static final String EDITION = "edition";

    /** Pairs of signs, with their places. */
    static final String TITLE = "title";

    /** Summary, keywords, names of category, 事项 and organ, as pairs. */
    static final String HEAD = "head";

    static final String BODY = "body";
    static final String FILES = "files";

    /** Pairs and single signs of everything, only whether they occur: decides what is found, never how well. */
    static final String ALL = "all";

    /** Single signs of the title. */
    static final String SIGNS = "signs";

    /** Syllables of the title, every reading of a sign at its place. */
    static final String SOUND = "sound";

    /** First letters of three syllables of the title in a row. */
    static final String INITIALS = "initials";

    /** 文号 and 索引号 of the item itself, and those that stand in its title and the head of its text. */
    static final String NUMBER = "number";

    static final String MENTIONED = "mentioned";

    static final String ORGAN = "organ";
    static final String PATH = "path";
    static final String CATEGORY = "category";
    static final String FIELD = "field";
    static final String CHANNEL = "channel";
    static final String YEAR = "year";
    static final String VALIDITY = "validity";
    static final String PUBLISHED = "published";
    static final String FORMED = "formed";

    /** Titles of category and 事项 as whole words, to be suggested. */
    static final String CATEGORY_TITLE = "category-title";

    static final String MATTER_TITLE = "matter-title";

    /** The original texts, to be shown. */
    static final String SHOWN_TITLE = "shown-title";

    static final String SHOWN_BODY = "shown-body";
    static final String SHOWN_FILE = "shown-file";

    private Schema() {}
}
