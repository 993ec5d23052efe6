package cn.yangguang.application;

import cn.yangguang.law.LetterType;

/** A sealed letter as a step keeps it: one line of {@link Detail#LETTERS}. */
record SealedRef(LetterType type, long id, String number) {

    static SealedRef parse(String line) {
        String[] parts = line.split(" ", 3);
        return new SealedRef(
                LetterType.ofCode(parts[0]).orElseThrow(), Long.parseLong(parts[1]), parts.length > 2 ? parts[2] : "");
    }

    @Override
    public String toString() {
        return (type.code() + " " + id + " " + number).strip();
    }
}
