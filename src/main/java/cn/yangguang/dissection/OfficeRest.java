package cn.yangguang.dissection;

import java.io.IOException;

/** What every Office Open XML package may carry besides its text: properties, links, embedded files, pictures, macros … */
final class OfficeRest {

    private final OfficeParts parts;
    private final Gathering found;

    OfficeRest(OfficeParts parts, Gathering found) {
        this.parts = parts;
        this.found = found;
    }

    void read() throws IOException {
        new OfficeProperties(parts, found).read();
    }
}
