package io.leansafety.architecture.fault.port;

import org.apache.commons.csv.CSVRecord;

/** Asks a host for a library's type. */
public interface ShowsALibrary {
    CSVRecord row();
}
