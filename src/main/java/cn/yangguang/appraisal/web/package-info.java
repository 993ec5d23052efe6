/** What the pages of both faces share: sheets as they come from a form, results as pictures and tables. */
@NullMarked
package cn.yangguang.appraisal.web;

import org.jspecify.annotations.NullMarked;
