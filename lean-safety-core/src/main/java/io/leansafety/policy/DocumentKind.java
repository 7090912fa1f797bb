package io.leansafety.policy;

/** The document that a finding gives. Rules P2, T3 and T4. */
public enum DocumentKind {
    /** Compensation slip (安全质量赔付单). */
    SLIP,
    /** Trade notice (安全质量检查问题交易通知单). */
    NOTICE
}
