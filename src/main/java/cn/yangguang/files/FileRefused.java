package cn.yangguang.files;

import java.io.IOException;

/** An upload that is not taken. The message is a sentence in Chinese for the person who sent it. */
public final class FileRefused extends IOException {

    private static final long serialVersionUID = 1L;

    FileRefused(String message) {
        super(message);
    }
}
