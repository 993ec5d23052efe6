package cn.yangguang.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of somebody else, or for something else than the reply.
 *
 * @param key of the consultation; empty for other kinds
 * @param from day 0; null while it has not begun
 * @param due last day; null while it has not begun, and where the law sets none
 * @param done the day it was done, if it was
 * @param article where it is written; empty where nothing is
 * @param silence what follows when it lapses, in Chinese; may be empty
 * @param provisional 暂定: reaches beyond the known calendar
 */
public record SidePeriod(
        SideKind kind,
        String key,
        @Nullable LocalDate from,
        @Nullable LocalDate due,
        @Nullable LocalDate done,
        SideState state,
        String article,
        String silence,
        boolean provisional) {}
