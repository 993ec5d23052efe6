/** The door of the office, and the pages for accounts, duties and the journal. */
@NullMarked
package cn.yangguang.identity.web;

import org.jspecify.annotations.NullMarked;
