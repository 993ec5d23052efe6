/** "The money of our village": what readers see. */
@NullMarked
package cn.yangguang.villageaccount.web.portal;

import org.jspecify.annotations.NullMarked;
