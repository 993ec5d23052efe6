/** Words that both faces of the village's money use. */
@NullMarked
package cn.yangguang.villageaccount.web;

import org.jspecify.annotations.NullMarked;
