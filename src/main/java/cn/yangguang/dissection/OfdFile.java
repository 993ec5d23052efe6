package cn.yangguang.dissection;

import java.io.IOException;

final class OfdFile {
    OfdFile(ZipParts parts, Gathering found) {}

    void read() throws IOException {
        throw new Stopped(Unreadable.OTHER_KIND);
    }
}
