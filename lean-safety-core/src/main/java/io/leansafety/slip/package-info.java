/**
 * Slips and notices on paper: 安全质量赔付单 and 安全质量检查问题交易通知单. Rules T3, T4 and T5; X52 三(三)2(4).
 *
 * <p>{@link io.leansafety.slip.SlipForm} is a document that was given, as data: who has to pay what for what, and until
 * when it may be objected to. {@link io.leansafety.slip.SlipPage} prints it for A4, in Chinese or English, with blanks for
 * the signatures of whoever gives it, the responsible subject, whoever is charged, and the settlement center. It shows
 * names: it is handed to those whom it names. The sources describe the documents and have no form of them, so that the
 * arrangement is the library's.
 */
@NullMarked
package io.leansafety.slip;

import org.jspecify.annotations.NullMarked;
