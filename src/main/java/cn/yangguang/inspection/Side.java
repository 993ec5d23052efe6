package cn.yangguang.inspection;

/** At which organ the duty of an act is held. */
enum Side {
    INSPECTING,
    INSPECTED
}
