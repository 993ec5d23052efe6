package cn.yangguang.directive;

/** At which organ the duty of an act is held. */
enum Side {
    ISSUER,
    ADDRESSEE
}
