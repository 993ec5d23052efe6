package cn.yangguang.issuing;

import cn.yangguang.law.LetterType;
import java.time.Instant;

/**
 * The template an organ has brought for a paper.
 *
 * @param name of the file as it was brought
 * @param hash SHA-256 of the file
 */
public record OwnTemplate(long id, LetterType type, String name, String hash, Instant at, String by) {}
