package cn.yangguang.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 协办: a department is asked for material.
 *
 * @param number from 1 within the case
 * @param answerBy the day it was asked for
 * @param chased days on which it was chased
 * @param collected the day the material came
 * @param result what came
 */
public record Tasking(
        int number,
        String department,
        String material,
        LocalDate asked,
        LocalDate answerBy,
        List<LocalDate> chased,
        @Nullable LocalDate collected,
        String result) {

    public Tasking {
        chased = List.copyOf(chased);
    }

    Tasking chased(LocalDate on) {
        var days = new java.util.ArrayList<>(chased);
        days.add(on);
        return new Tasking(number, department, material, asked, answerBy, days, collected, result);
    }

    Tasking collected(LocalDate on, String what) {
        return new Tasking(number, department, material, asked, answerBy, chased, on, what);
    }

    public boolean open() {
        return collected == null;
    }
}
