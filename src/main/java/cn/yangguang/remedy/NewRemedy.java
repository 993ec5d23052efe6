package cn.yangguang.remedy;

import org.jspecify.annotations.Nullable;

/**
 * A remedy to be recorded.
 *
 * @param organ whose handling it is about
 * @param keeper the organ that keeps the record: the same one, for a complaint one above it
 * @param application number of the case it is about; null when it is about none
 * @param once key of the form that was sent, so that sending it twice makes one record
 */
public record NewRemedy(
        RemedyKind kind,
        String organ,
        String keeper,
        @Nullable String application,
        RemedyParticulars given,
        String once) {}
