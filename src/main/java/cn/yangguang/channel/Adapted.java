package cn.yangguang.channel;

import java.util.List;
import java.util.Map;

/**
 * What a channel would send of a publication, for the eyes of the staff before it goes.
 *
 * @param fields what is sent, by the names of the channel
 * @param remarks what was shortened or left out, in Chinese
 */
public record Adapted(Map<String, String> fields, List<String> remarks) {

    public Adapted {
        fields = Map.copyOf(fields);
        remarks = List.copyOf(remarks);
    }
}
