/**
 * 邮件: hands a letter in at a mail server, and tells exactly what became of it.
 *
 * <p>In law: nothing; 个人信息保护法 Art. 51 for what goes through it (an encrypted way, no address in a log). In standards: SMTP (RFC 5321),
 * STARTTLS (RFC 3207), one-click leave (RFC 8058).
 *
 * <p>Promises: a letter goes to one person; who asks for it is told the moment after which nobody can know whether it was taken, before that
 * moment comes; a password never goes over an open line to another machine; what a server says of a person is told without the address.
 *
 * <p>Neighbours: uses no other module. Plain Java.
 */
@NullMarked
@ApplicationModule(
        displayName = "mail 邮件",
        allowedDependencies = {})
package cn.yangguang.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
