package cn.yangguang.channel;

import java.util.Optional;

/** Where editions come from. */
interface PublicSource {

    /** Empty when the edition is not the one that is public now. */
    Optional<Publication> of(String indexNumber, int edition);
}
