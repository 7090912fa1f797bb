package io.leansafety.checklist;

/** How wide an inspection item looks (点、线、面). Section C; X52 三(一)2(2). */
public enum InspectionLayer {
    /** 点: one spot. */
    POINT,
    /** 线: a line, a process. */
    LINE,
    /** 面: the whole area. */
    SURFACE
}
