package io.leansafety.spring.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What keeps a request from the desks, before or behind anything that a desk could say. */
enum Complaint {
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "请先登录", "sign in first"),
    NO_ACTOR(HttpStatus.FORBIDDEN, "该账号不属于安全精益市场", "this account has nothing to do with the market"),
    NOT_READABLE(HttpStatus.FORBIDDEN, "您无权查看此内容", "you may not read this"),
    NO_RESOURCE(HttpStatus.NOT_FOUND, "此处没有任何内容", "there is nothing here"),
    NO_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "此处不支持该方法；见 Allow", "this method is not for here; see Allow"),
    NO_KEY(
            HttpStatus.BAD_REQUEST,
            "写入需要请求头 Idempotency-Key：1 至 64 个 A-Z a-z 0-9 . _ : -",
            "a write needs the header Idempotency-Key: 1 to 64 of A-Z a-z 0-9 . _ : -"),
    OTHER_MONTH(HttpStatus.BAD_REQUEST, "路径中的月份与内容中的不同", "the path names another month than the facts do"),
    TOO_LARGE(HttpStatus.PAYLOAD_TOO_LARGE, "内容过大", "the body is too large"),
    OTHER_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "内容应为 application/json", "the body must be application/json"),
    CUT_OFF(HttpStatus.BAD_REQUEST, "未能读完内容", "the body could not be read to its end"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "服务器出错；请联系管理员", "the server failed; ask whoever runs it");

    private final HttpStatus status;
    private final String zh;
    private final String en;

    Complaint(HttpStatus status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    int status() {
        return status.value();
    }

    String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
