package cn.yangguang.confined;

import java.nio.file.Path;

/**
 * What is done with a file in the process. The class is found by its name and made there by its constructor without
 * arguments, which need not be public.
 */
public interface Work {

    /**
     * @param about what the master says of the file
     * @return the answer, in bytes that only the two understand. An exception ends the process and is the answer
     *     {@link Outcome.Why#DIED}.
     */
    byte[] answer(String about, Path file);
}
