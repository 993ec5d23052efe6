package cn.yangguang.disclosure;

/** Where a rule leads. */
sealed interface Destination {

    /** Always this stage. */
    record To(Stage stage) implements Destination {}

    /** The next stop on the route of the organ, which depends on its number of review levels. */
    record Onward() implements Destination {}

    /** The edition stays where it is. */
    record Stay() implements Destination {}

    /** The stage that asked the authority. */
    record BackToReferrer() implements Destination {}
}
