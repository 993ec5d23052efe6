package cn.yangguang.channel;

import java.time.Instant;

/** Who sees to it that a step is done. */
interface Planning {

    /** In the transaction of the caller: the step is due at this moment, whatever was planned before. */
    void at(long dispatch, Instant moment);
}
