package cn.yangguang.dissection;

import java.io.IOException;

final class OleFile {
    private OleFile() {}

    static void read(byte[] bytes, Gathering found) throws IOException {
        throw new Stopped(Unreadable.OTHER_KIND);
    }
}
