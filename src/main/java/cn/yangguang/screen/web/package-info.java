/** The player that runs on a screen, and the pages of the staff about screens. */
@NullMarked
package cn.yangguang.screen.web;

import org.jspecify.annotations.NullMarked;
