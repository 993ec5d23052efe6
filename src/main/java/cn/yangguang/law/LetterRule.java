package cn.yangguang.law;

/**
 * What one letter is in one version of the law. What it must say is the table of module letter.
 *
 * @param direction to or from whom, in Chinese
 * @param clockEffect what it does to the period for the reply, in Chinese
 * @param reply whether it is the reply that ends the application
 * @param remediesNotice whether it ends with the remedies
 */
public record LetterRule(
        LetterType type, String direction, String clockEffect, boolean reply, boolean remediesNotice, Mark mark) {}
