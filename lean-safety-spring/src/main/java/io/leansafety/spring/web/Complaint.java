package io.leansafety.spring.web;

import java.util.Locale;

/** What keeps a request from the desks, before or behind anything that a desk could say. */
enum Complaint {
    UNAUTHENTICATED(401, "请先登录", "sign in first"),
    NO_ACTOR(403, "该账号不属于安全精益市场", "this account has nothing to do with the market"),
    NOT_READABLE(403, "您无权查看此内容", "you may not read this"),
    NO_RESOURCE(404, "此处没有任何内容", "there is nothing here"),
    NO_METHOD(405, "此处不支持该方法；见 Allow", "this method is not for here; see Allow"),
    NO_KEY(
            400,
            "写入需要请求头 Idempotency-Key：1 至 64 个 A-Z a-z 0-9 . _ : -",
            "a write needs the header Idempotency-Key: 1 to 64 of A-Z a-z 0-9 . _ : -"),
    OTHER_MONTH(400, "路径中的月份与内容中的不同", "the path names another month than the facts do"),
    NO_QUERY(400, "无法读取查询参数", "the parameters behind the path can't be read"),
    OTHER_VERSION(412, "If-Match 与 replaces 不是同一版本", "If-Match names another version than replaces does"),
    NO_OFFICE(
            422,
            "其组织中无人担任公司考核办公室或领导小组的职务，之后将无人能继续",
            "nobody in its organization holds an office of the company, so that nobody could go on with it"),
    TOO_LARGE(413, "内容过大", "the body is too large"),
    OTHER_TYPE(415, "内容应为 application/json", "the body must be application/json"),
    CUT_OFF(400, "未能读完内容", "the body could not be read to its end"),
    FAILED(500, "服务器出错；请联系管理员", "the server failed; ask whoever runs it");

    private final int status;
    private final String zh;
    private final String en;

    Complaint(int status, String zh, String en) {
        this.status = status;
        this.zh = zh;
        this.en = en;
    }

    int status() {
        return status;
    }

    String text(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
