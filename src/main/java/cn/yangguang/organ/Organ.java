package cn.yangguang.organ;

import org.jspecify.annotations.Nullable;

/**
 * An organ: a legal subject of disclosure (条例 Art. 4, 10, 27), or a village below one.
 *
 * @param key short permanent name in addresses and commands, such as {@code linhe}
 * @param name name of the place, such as 临河镇
 * @param fullName name of the organ as it signs, such as 灵武市临河镇人民政府
 * @param parent key of the organ above, null at the top
 * @param divisionCode 行政区划代码, 2 to 12 digits, if known
 * @param organisationCode 统一社会信用代码 or another organisation code used in index numbers, if known
 * @param active whether the organ works with this installation (others only hold the tree together)
 * @param facts what the 指南 says of the organ
 */
public record Organ(
        String key,
        String name,
        String fullName,
        OrganLevel level,
        @Nullable String parent,
        @Nullable String divisionCode,
        @Nullable String organisationCode,
        boolean active,
        OrganFacts facts) {}
