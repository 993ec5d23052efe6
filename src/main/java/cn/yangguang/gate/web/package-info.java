/** Pages of the gate: what waits, what the watch found, what was let pass. */
@NullMarked
package cn.yangguang.gate.web;

import org.jspecify.annotations.NullMarked;
