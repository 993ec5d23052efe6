package cn.yangguang.dissection;

import java.io.IOException;

final class RtfFile {
    private RtfFile() {}

    static void read(byte[] bytes, Gathering found) throws IOException {
        throw new Stopped(Unreadable.OTHER_KIND);
    }
}
