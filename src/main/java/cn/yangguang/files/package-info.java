/**
 * Attachments and evidence, addressed by their SHA-256.
 *
 * <p>Promises: a file is on disk before anybody is told it is stored; its type is judged by its content, never by its
 * name; nothing that a browser would run is accepted; one place turns an address into a path. Knows no other module.
 */
@ApplicationModule(
        displayName = "files",
        allowedDependencies = {})
@NullMarked
package cn.yangguang.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
