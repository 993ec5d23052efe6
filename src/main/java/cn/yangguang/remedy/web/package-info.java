/** The office's pages of 救济: the list with the figures of a year, a new record, and one record with its acts. */
@NullMarked
package cn.yangguang.remedy.web;

import org.jspecify.annotations.NullMarked;
