package io.leansafety.checklist;

/** The two checklists that everybody with a tier has (两个责任清单). Section C; X52 三(一). */
public enum ChecklistKind {
    /** 安全履职责任清单. */
    DUTY,
    /** 现场检查要素责任清单. */
    INSPECTION
}
