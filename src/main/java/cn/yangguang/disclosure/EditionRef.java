package cn.yangguang.disclosure;

/** One edition: the disclosure's id and the edition's number, counted from 1. */
public record EditionRef(long disclosure, int number) {

    /** As the journal names it. */
    String object() {
        return "disclosure/" + disclosure + "/" + number;
    }
}
