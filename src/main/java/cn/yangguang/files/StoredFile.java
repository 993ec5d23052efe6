package cn.yangguang.files;

/**
 * A stored content.
 *
 * @param hash SHA-256 in lower-case hexadecimal: the address
 * @param size bytes
 * @param mediaType as judged by content
 */
public record StoredFile(String hash, long size, String mediaType) {}
