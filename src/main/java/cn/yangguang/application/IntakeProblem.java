package cn.yangguang.application;

/**
 * A mistake in an intake.
 *
 * @param field name of the component of {@link Intake} or {@link Applicant}
 * @param code key of its words, {@code application.intake.CODE}
 */
public record IntakeProblem(String field, String code) {}
