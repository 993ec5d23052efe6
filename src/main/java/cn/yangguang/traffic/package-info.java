/**
 * 访问频率: how much one visitor may ask for, so that everybody else is served too.
 *
 * <p>In law: 条例 Art. 24 wants what is published to be searched, read and downloaded by everybody; so readers never meet the
 * limit, only programs that ask without pause do.
 *
 * <p>Promises: memory is fixed whatever arrives; nothing about a reader is kept but the time from which the address is free
 * again, under a hash that dies with the program (who tries secrets is remembered by address for minutes, {@link
 * cn.yangguang.traffic.Tries}); asking costs less than a microsecond, so that also pages served from memory are
 * counted; how often an item is read is a number by item and day and nothing about who read it. Plain Java but for the settings; knows no other module.
 */
@ApplicationModule(
        displayName = "traffic",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
