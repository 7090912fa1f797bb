package io.leansafety.statement;

/**
 * What a charge, reward or trade was for.
 *
 * @param code the item's code in its catalog, empty where it is not about one
 * @param title what the catalog calls it, empty where it does not say
 */
record Item(String code, String title) {
    static final Item NONE = new Item("", "");

    /** {@return code and title together, as {@code V-01 未戴安全帽}} */
    String text() {
        return (code + " " + title).strip();
    }
}
