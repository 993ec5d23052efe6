package cn.yangguang.search;

/** Told of every batch of a rebuild. */
public interface IndexProgress {

    IndexProgress SILENT = (done, of) -> {};

    void at(int done, int of);
}
