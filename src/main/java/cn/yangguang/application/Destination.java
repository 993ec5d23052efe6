package cn.yangguang.application;

/** Where a rule leads. */
sealed interface Destination {

    /** Always this stage. */
    record To(Stage stage) implements Destination {}

    /** Nowhere: the case stays where it is. */
    record Stay() implements Destination {}

    /** To the work itself: 办理中, or 征求意见 while an opinion is still awaited after this act. */
    record BackToWork() implements Destination {}

    /** To 已送达 when with this act every reply letter has reached the applicant; else nowhere. */
    record WhenAllServed() implements Destination {}
}
