package io.leansafety.rosterplanner;

import io.leansafety.organization.Shift;
import java.time.LocalDate;

/** A shift that is worked on a day, and that somebody has to visit. */
record ShiftOfDay(LocalDate day, Shift shift) {}
