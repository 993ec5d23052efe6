package cn.yangguang.gate;

import cn.yangguang.cleaning.Cleaned;
import cn.yangguang.cleaning.Masking;
import java.io.IOException;

/** Makes a foreign file anew where it can do no harm. */
interface FileCleaning {

    /**
     * The new file, or why there is none.
     *
     * @throws IOException when nothing is known for a reason that lies outside the file; it may be tried again
     */
    Cleaned clean(byte[] file, Masking masking) throws IOException;
}
