package cn.yangguang.catalogue;

import java.util.List;

/**
 * A field (领域) of 基层政务公开.
 *
 * @param code {@code F01}–{@code F26}
 * @param name as the 标准指引 calls it
 * @param also other names under which catalogues have it, such as 乡村振兴 for 扶贫
 */
public record Field(String code, String name, List<String> also) {

    public Field {
        also = List.copyOf(also);
    }

    /** Every name of the field, its own first. */
    public List<String> names() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(name), also.stream())
                .toList();
    }
}
