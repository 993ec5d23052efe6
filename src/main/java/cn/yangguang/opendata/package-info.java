/**
 * 开放数据: what is published, for programs and their readers: feeds, site maps, a catalogue of data sets.
 *
 * <p>In law: 条例 Art. 24 (检索、查阅、下载). In standards: Atom (RFC 4287), RSS 2.0, sitemaps.org 0.9, DCAT 3.
 *
 * <p>Promises: the same permanent addresses as on the pages; what is withdrawn is gone from everything here at once; every
 * name in an answer is escaped by the writer of its format. Sees the contract views of {@code disclosure} only.
 */
@ApplicationModule(
        displayName = "opendata",
        allowedDependencies = {"changes", "organ", "identity", "catalogue", "disclosure", "reading", "page"})
@NullMarked
package cn.yangguang.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
