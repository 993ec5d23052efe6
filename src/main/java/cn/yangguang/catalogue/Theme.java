package cn.yangguang.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A class of the 主题分类: one of 22 classes (two digits) or 121 sub-classes (four digits).
 *
 * @param parent code of the class above, null for a class
 * @param display as shown: 综合政务\政务公开
 */
public record Theme(String code, @Nullable String parent, String name, String display) {}
