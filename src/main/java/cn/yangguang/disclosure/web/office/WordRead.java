package cn.yangguang.disclosure.web.office;

/** What reading a Word document came to. */
sealed interface WordRead {

    /**
     * The text, cleaned.
     *
     * @param leftOut pictures that were not taken over: linked, too large, or of a kind a browser does not show
     */
    record Imported(String html, int leftOut) implements WordRead {}

    /** Not read; the key of the sentence that says why and what to do. */
    record Refused(String key) implements WordRead {}
}
