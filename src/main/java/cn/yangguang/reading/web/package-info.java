/** Public pages of the published disclosures, and the interface for programs. */
@NullMarked
package cn.yangguang.reading.web;

import org.jspecify.annotations.NullMarked;
