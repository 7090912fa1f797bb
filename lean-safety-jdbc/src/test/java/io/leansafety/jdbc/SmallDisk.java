package io.leansafety.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A disk in memory with little room, which only one process and those that it starts see: mounted in a user namespace of
 * its own, so that no right of root is needed. Some of it is taken by a file that can be taken out.
 *
 * @param folder where it is mounted
 */
record SmallDisk(Path folder) {
    private static final String BALLAST = "ballast";
    private static final int MEGABYTES = 80;
    private static final int LEFT_KILOBYTES = 1_000;

    /** Mounts it, copies the data of a server there, fills it, and becomes the program that follows. */
    private static final String SCRIPT = "disk=$1; data=$2; shift 2; mount -t tmpfs -o mode=0700,size=" + MEGABYTES
            + "m none \"$disk\" && cp -a \"$data/.\" \"$disk\" && free=$(df -k --output=avail \"$disk\" | tail -1)"
            + " && head -c $((free - " + LEFT_KILOBYTES + "))k /dev/zero > \"$disk/" + BALLAST + "\" && exec \"$@\"";

    static SmallDisk in(Path parent) {
        try {
            return new SmallDisk(Files.createDirectory(parent.resolve("disk")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands before the command of a process that sees it. */
    List<String> mounting(Path data) {
        return List.of("unshare", "-Urm", "sh", "-c", SCRIPT, "sh", folder.toString(), data.toString());
    }

    /** Makes room, as a process sees it that has it mounted. */
    void enlarge(long process) {
        try {
            Files.delete(Path.of("/proc/" + process + "/root" + folder.resolve(BALLAST)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
