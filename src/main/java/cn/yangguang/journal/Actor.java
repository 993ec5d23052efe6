package cn.yangguang.journal;

import org.jspecify.annotations.Nullable;

/**
 * Who acts: the person, in which duty, for which organ, and from where.
 *
 * @param person the person's id, or null for an act of the command line on the machine itself
 * @param name the person's name as it stood when acting
 * @param duty the duty's name, or null where none is needed (signing in, say)
 * @param organ the organ's key, or null where the act concerns the whole installation
 * @param origin the network address of the request, or {@code 本机命令行}
 */
public record Actor(
        @Nullable Long person,
        String name,
        @Nullable String duty,
        @Nullable String organ,
        String origin) {

    public static final String COMMAND_LINE = "本机命令行";

    /** The command line of the machine itself, for an organ. */
    public static Actor commandLine(@Nullable String organ) {
        return new Actor(null, COMMAND_LINE, null, organ, COMMAND_LINE);
    }
}
