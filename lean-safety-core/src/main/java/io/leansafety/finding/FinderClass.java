package io.leansafety.finding;

/** Who found it, from the highest class to the lowest (查出层级). Rule P3; X52 三(三)4(2). */
public enum FinderClass {
    /** 集团公司及上级部门. */
    SUPERIOR,
    /** 公司领导、部室、安监人员. */
    COMPANY,
    /** The unit itself. */
    UNIT,
    /** The workshop itself. */
    WORKSHOP,
    /** 自查: the responsible subject itself. */
    SELF
}
