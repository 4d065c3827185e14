package org.projectchristmas.config;

/** Where a setting's value comes from; a later one wins. */
public enum Origin {
    /** Of the program, or of the config file that came with it. */
    DEFAULT,
    /** Of the owner's file in the data folder. */
    OWN,
    /** Of {@code --set}, for this start only. */
    COMMAND_LINE
}
