/** The office's pages on what letters say of an organ and what they are made from. */
@NullMarked
package cn.yangguang.issuing.web;

import org.jspecify.annotations.NullMarked;
