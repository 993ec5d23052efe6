package cn.yangguang.scoring;

/** Writes a document in one format. Holds no state. */
interface SampleWriter {

    /** The bytes, and the labels with their places in this very format. */
    Sample write(String file, Draft draft, Chance chance);
}
