/** The office side of the money sheets: lists, a sheet with its acts, the forms. */
@NullMarked
package cn.yangguang.villageaccount.web.office;

import org.jspecify.annotations.NullMarked;
