package cn.yangguang.gate;

import cn.yangguang.dissection.Contents;
import java.io.IOException;
import java.nio.file.Path;

/** Takes a foreign file apart where it can do no harm. */
interface FileReading {

    /**
     * What the file holds, or why that is not known.
     *
     * @throws IOException when nothing is known for a reason that lies outside the file; it may be tried again
     */
    Contents read(Path file) throws IOException;
}
