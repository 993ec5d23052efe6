/** Pages of party affairs, for staff and for the public. */
@NullMarked
package cn.yangguang.partyaffairs.web;

import org.jspecify.annotations.NullMarked;
