package io.leansafety.architecture.fault.port;

/** Leaves it to a host what goes wrong. */
public interface ThrowsAnything {
    void run() throws Exception;
}
