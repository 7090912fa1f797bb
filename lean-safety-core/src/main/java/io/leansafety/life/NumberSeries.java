package io.leansafety.life;

import io.leansafety.policy.DocumentKind;
import io.leansafety.value.SubjectId;

/**
 * The documents of one kind that a settlement center gives in a year; their numbers run from 1 without a gap.
 *
 * @param center the center
 * @param year the year of the day on which they are given
 * @param kind slips or notices
 */
public record NumberSeries(SubjectId center, int year, DocumentKind kind) {}
