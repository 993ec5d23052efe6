/**
 * Reads the tables that others send: CSV, JSON lines, XLSX.
 *
 * <p>In law: nothing; in life: the 基层政务公开标准目录 arrive as workbooks with merged two-storey headers, lists as CSV in GBK.
 *
 * <p>Promises: a file is judged by its content, never by its name; everything is bounded (bytes, rows, columns, cells,
 * unpacked size); no external entity is ever read, no macro or formula ever run; whatever is wrong is named with its place
 * and its remedy, as a value. Plain Java: no database, no clock, no state.
 *
 * <p>Neighbours: used by the imports of organ, catalogue and disclosure; uses no other module.
 */
@NullMarked
@ApplicationModule(
        displayName = "tabular 表格读取",
        allowedDependencies = {})
package cn.yangguang.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
