/** Feeds, site maps and the catalogue of data sets at their addresses. */
@NullMarked
package cn.yangguang.opendata.web;

import org.jspecify.annotations.NullMarked;
