package cn.yangguang.tabular;

/** Hears how far an import has come. */
@FunctionalInterface
public interface ImportProgress {

    ImportProgress SILENT = (done, of) -> {};

    /** So many rows of so many are through. Called often; cheap to ignore. */
    void at(int done, int of);
}
