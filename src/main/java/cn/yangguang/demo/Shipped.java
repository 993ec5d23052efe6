package cn.yangguang.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of this module that come with the program. */
final class Shipped {

    private Shipped() {}

    static InputStream open(String name) {
        InputStream file = Shipped.class.getResourceAsStream(name);
        if (file == null) {
            throw new IllegalStateException(name + " is not in the program");
        }
        return file;
    }

    static String text(String name) {
        try (InputStream file = open(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
