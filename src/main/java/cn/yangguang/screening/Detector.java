package cn.yangguang.screening;

/** Looks for one kind of thing. Holds no state: one detector serves many threads. */
interface Detector {

    void inspect(Subject subject, Findings found);
}
