package org.projectchristmas.log;

/** How an entry is written into the file. A file may hold both, one after the other. */
public enum LogFormat {
    /** A line to be read by people; a stack trace follows on indented lines. */
    TEXT,
    /** One JSON object a line, stack trace and all. */
    JSON
}
