package io.leansafety.cli;

/** How what is not written to a file is shown. */
enum Format {
    TEXT("text"),
    JSON("json");

    private final String name;

    Format(String name) {
        this.name = name;
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name;
    }
}
