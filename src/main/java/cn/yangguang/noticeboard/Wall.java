package cn.yangguang.noticeboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A board on a wall. An organ may have several.
 *
 * @param place where it stands, such as 村委会门口
 * @param until last day it was used, null while it is
 */
public record Wall(
        long id,
        String organ,
        String name,
        String place,
        LocalDate since,
        @Nullable LocalDate until) {}
