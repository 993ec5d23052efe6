package cn.yangguang.search;

/** What a command wants of the program that keeps the index. */
record IndexRequest(String id, Wish wish) {

    enum Wish {
        REBUILD,
        CHECK
    }
}
